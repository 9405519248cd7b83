package org.chancery.web.entrance;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import org.chancery.web.Problem;
import org.chancery.web.ProblemPage;
import org.chancery.web.view.Tongue;

/** Leads people who ask for a page that is not for everybody to where they can sign in. */
record SignInFirst(ProblemPage page) implements ProblemPage {

  @Override
  public void show(Context request, Problem problem) {
    if (problem.slug().equals("sign-in") && request.method().equals(HandlerType.GET)) {
      String query = request.queryString();
      String wanted = request.path() + (query == null ? "" : "?" + query);
      String page = "/" + Tongue.of(request).language() + "/sign-in?next=";
      request.redirect(page + URLEncoder.encode(wanted, UTF_8), HttpStatus.SEE_OTHER);
    } else {
      page.show(request, problem);
    }
  }
}

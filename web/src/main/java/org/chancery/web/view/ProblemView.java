package org.chancery.web.view;

import io.javalin.http.Context;
import org.chancery.web.Problem;
import org.chancery.web.ProblemPage;

/** Tells people what is wrong, in their language; programs get the same as JSON. */
public final class ProblemView implements ProblemPage {

  /**
   * What the page shows.
   *
   * @param detail in the page's language, or in English where it is not said in that
   */
  public record Told(int status, Worded detail) {}

  @Override
  public void show(Context request, Problem problem) {
    Texts texts = Tongue.of(request);
    String title = texts.label("problem", String.valueOf(problem.status()));
    Frame own = Frame.of(request, title, "");
    Frame frame =
        request.path().startsWith("/" + texts.language())
            ? own
            : new Frame(texts, title, "", "/", own.identity());
    Views.show(
        request,
        "problem",
        frame,
        new Told(problem.status(), ProblemWords.in(texts.language(), problem)));
  }
}

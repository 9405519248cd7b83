package org.chancery.web.page;

import io.javalin.config.RoutesConfig;
import java.util.List;
import org.chancery.record.review.ReviewDesk;
import org.chancery.web.Part;
import org.chancery.web.catalogue.Catalogue;

/** All pages for people. */
public final class Pages implements Part {

  private final List<Page> pages;

  public Pages(Catalogue catalogue, ReviewDesk desk) {
    pages =
        List.of(
            new SearchPage(catalogue),
            new DocumentPage(catalogue),
            new RevisionsPage(catalogue),
            new VersionsPage(catalogue),
            new EventPage(catalogue),
            new PairsPage(catalogue),
            new ReviewPage(desk),
            new JudgePage(catalogue, desk),
            new AddPage(catalogue, desk),
            new TiesPage(catalogue, desk));
  }

  @Override
  public void add(RoutesConfig routes) {
    pages.forEach(page -> page.add(routes));
  }
}

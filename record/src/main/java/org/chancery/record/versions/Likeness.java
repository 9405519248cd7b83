package org.chancery.record.versions;

import java.util.List;
import org.chancery.text.document.Alternate;
import org.chancery.text.document.Document;

/**
 * Whether two documents are versions of one, and what tells so.
 *
 * @param firstShare of the first document's text that has a partner in the second, 0 to 1
 * @param secondShare the same of the second
 * @param likeness of the partners in what they name, 0 to 1, weighted by length
 * @param declared whether one of the documents declares the other
 */
public record Likeness(double firstShare, double secondShare, double likeness, boolean declared) {

  /** Two reports of one event share less text, and less of what the sentences name. */
  private static final double SHARE = 0.5;

  private static final double LIKE = 0.5;

  /** What a page declares is believed unless next to nothing agrees. */
  private static final double DECLARED_SHARE = 0.2;

  /** A bead below names so little in common that it says nothing. */
  private static final double PARTNERS = 0.35;

  /** Of an alignment; what the documents declare is looked up. */
  public static Likeness of(Alignment alignment) {
    Document a = alignment.first().document();
    Document b = alignment.second().document();
    double[] first = new double[2];
    double[] second = new double[2];
    double[] likeness = new double[2];
    for (Bead bead : alignment.beads()) {
      boolean partners = bead.paired() && bead.likeness() >= PARTNERS;
      add(first, length(bead.first()), partners);
      add(second, length(bead.second()), partners);
      if (partners) {
        int length = length(bead.first()) + length(bead.second());
        likeness[0] += bead.likeness() * length;
        likeness[1] += length;
      }
    }
    boolean declared = declares(a, b) || declares(b, a);
    return new Likeness(share(first), share(second), share(likeness), declared);
  }

  private static void add(double[] sums, int length, boolean partners) {
    sums[0] += partners ? length : 0;
    sums[1] += length;
  }

  private static double share(double[] sums) {
    return sums[1] == 0 ? 0 : sums[0] / sums[1];
  }

  private static int length(List<Line> lines) {
    return lines.stream().mapToInt(line -> line.span().length()).sum();
  }

  /** Whether the two tell one document. */
  public boolean versions() {
    double least = Math.min(firstShare, secondShare);
    return least >= SHARE && likeness >= LIKE || declared && least >= DECLARED_SHARE;
  }

  /** Whether a page names the other as its version in the other's language. */
  static boolean declares(Document page, Document other) {
    return page.alternates().stream()
        .filter(alternate -> alternate.language().equals(other.language()))
        .map(Alternate::address)
        .anyMatch(address -> !address.isEmpty() && same(address, other.path()));
  }

  /** Equal, or, where one of them is a file on a disk, equal in the last part that is a name. */
  private static boolean same(String address, String path) {
    if (address.equals(path)) {
      return true;
    }
    boolean local = !address.contains("://") || !path.contains("://");
    String name = name(address);
    return local && name.length() > 3 && name.equals(name(path));
  }

  private static String name(String address) {
    String bare = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    return bare.substring(bare.lastIndexOf('/') + 1);
  }
}

package org.chancery.exchange.explain;

import java.util.List;
import java.util.Locale;
import org.chancery.text.explain.Diagram.Role;

/**
 * The style sheet of the picture. Each colour is written out twice, as programs that draw SVG
 * outside a browser know no variables; all reach a contrast of 4.5 to 1 on their ground.
 */
final class Colours {

  /** What is painted, how, light and dark. */
  private record Colour(String selector, String property, String light, String dark) {}

  private static final List<Colour> COLOURS =
      List.of(
          new Colour(".paper", "fill", "#ffffff", "#14171b"),
          new Colour(".label", "stroke", "#ffffff", "#14171b"),
          new Colour(".word", "fill", "#1b1f24", "#e8eaed"),
          new Colour(".title", "fill", "#1b1f24", "#e8eaed"),
          new Colour(".text", "fill", "#1b1f24", "#e8eaed"),
          new Colour(".tag", "fill", "#667085", "#98a2b3"),
          new Colour(".key", "fill", "#667085", "#98a2b3"),
          new Colour(".label", "fill", "#475467", "#b4bcc8"),
          new Colour(".arc", "stroke", "#a4adba", "#566273"),
          new Colour(".tip", "fill", "#a4adba", "#566273"),
          new Colour(".box", "fill", "#f6f7f9", "#1d2228"),
          new Colour(".box", "stroke", "#d5d9e0", "#39424e"));

  private static final String SHAPES =
      """
      .chancery text{font-family:system-ui,"Segoe UI","Noto Sans","DejaVu Sans",sans-serif}
      .chancery .word{font-size:15px}
      .chancery .verb{font-weight:600}
      .chancery .tag{font-size:10.5px}
      .chancery .label{font-size:10.5px;stroke-width:4px;stroke-linejoin:round;paint-order:stroke}
      .chancery .mark{font-size:11.5px}
      .chancery .title{font-size:13.5px;font-weight:600}
      .chancery .key,.chancery .text{font-size:12px}
      .chancery .arc{fill:none;stroke-width:1.2px}
      .chancery .bracket{fill:none;stroke-width:1.8px}
      """;

  private Colours() {}

  static String css() {
    StringBuilder light = new StringBuilder(SHAPES);
    StringBuilder dark = new StringBuilder("@media (prefers-color-scheme:dark){\n");
    for (Colour colour : COLOURS) {
      light.append(rule(colour.selector(), colour.property(), colour.light()));
      dark.append(rule(colour.selector(), colour.property(), colour.dark()));
    }
    for (Role role : Role.values()) {
      light.append(role(role, light(role)));
      dark.append(role(role, dark(role)));
    }
    return light.append(dark).append("}\n").toString();
  }

  private static String role(Role role, String colour) {
    String name = "." + role.name().toLowerCase(Locale.ROOT);
    return rule(name, "fill", colour) + rule(name + "-line", "stroke", colour);
  }

  private static String rule(String selector, String property, String colour) {
    return ".chancery " + selector + "{" + property + ":" + colour + "}\n";
  }

  private static String light(Role role) {
    return switch (role) {
      case ACTOR -> "#1d5bb8";
      case RECIPIENT -> "#94318a";
      case TRIGGER -> "#b3261e";
      case TIME -> "#6f5d00";
      case PLACE -> "#15703c";
      case QUANTITY -> "#a04a05";
      case NAMED -> "#667085";
    };
  }

  private static String dark(Role role) {
    return switch (role) {
      case ACTOR -> "#82b4ff";
      case RECIPIENT -> "#ee9be0";
      case TRIGGER -> "#ff948a";
      case TIME -> "#dfc750";
      case PLACE -> "#72d49b";
      case QUANTITY -> "#ffb574";
      case NAMED -> "#98a2b3";
    };
  }
}

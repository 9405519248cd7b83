package org.chancery.text.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.text.actor.Spelling.Capitals;
import org.jspecify.annotations.Nullable;

/**
 * Finds the longest name that starts at a token. A node per word; a slot stands for whatever {@link
 * Slot} matches. Filled while the lexicon is built, then only read.
 */
final class Trie<T> {

  /** Matches a part of a name that no table spells out. */
  interface Slot {
    /** Index after the longest match at {@code at}, or -1. */
    int match(Line line, int at);
  }

  /** A name found: what it may mean, and the index after its last token. */
  record Match<T>(int end, List<T> values) {}

  private record End<T>(List<Capitals> capitals, T value) {}

  private static final class Node<T> {
    final Map<String, Node<T>> next = new HashMap<>(2);
    final Map<Slot, Node<T>> slots = new HashMap<>(0);
    final List<End<T>> ends = new ArrayList<>(1);
  }

  private final Words words;
  private final Map<String, Slot> slots;
  private final Node<T> root = new Node<>();

  Trie(Words words, Map<String, Slot> slots) {
    this.words = words;
    this.slots = slots;
  }

  void add(String name, T value) {
    List<String> split = Spelling.split(name);
    List<Capitals> capitals = new ArrayList<>();
    List<Node<T>> nodes = List.of(root);
    for (String word : split) {
      Slot slot =
          slots.get(capitals.isEmpty() && slots.containsKey("^" + word) ? "^" + word : word);
      capitals.add(slot == null ? Capitals.of(word) : Capitals.ANY);
      nodes = slot == null ? step(nodes, word) : step(nodes, slot);
    }
    End<T> end = new End<>(List.copyOf(capitals), value);
    nodes.stream().filter(n -> !n.ends.contains(end)).forEach(n -> n.ends.add(end));
  }

  private List<Node<T>> step(List<Node<T>> nodes, String word) {
    List<Node<T>> next = new ArrayList<>();
    for (String key : words.file(word)) {
      nodes.forEach(n -> next.add(n.next.computeIfAbsent(key, k -> new Node<>())));
    }
    return next;
  }

  private static <T> List<Node<T>> step(List<Node<T>> nodes, Slot slot) {
    return nodes.stream().map(n -> n.slots.computeIfAbsent(slot, s -> new Node<>())).toList();
  }

  /** The longest name that starts at {@code from}, or null. */
  @Nullable Match<T> longest(Line line, int from) {
    Walk walk = new Walk(line);
    walk.go(root, from, 0);
    return walk.best;
  }

  /**
   * One search; the path holds the token of each word so that capitals can be checked at the end.
   */
  private final class Walk {
    private final Line line;
    private final List<String> path = new ArrayList<>();
    private @Nullable Match<T> best;

    Walk(Line line) {
      this.line = line;
    }

    void go(Node<T> node, int at, int depth) {
      note(node, at);
      if (at >= line.size()) {
        return;
      }
      for (String key : line.keys().get(at)) {
        Node<T> next = node.next.get(key);
        if (next != null) {
          follow(next, line.text(at), at + 1, depth);
        }
      }
      for (Map.Entry<Slot, Node<T>> slot : node.slots.entrySet()) {
        int end = slot.getKey().match(line, at);
        if (end > at) {
          follow(slot.getValue(), "", end, depth);
        }
      }
      if (depth > 0 && line.text(at).equals(".") && line.capitalised(at + 1)) {
        skipDot(node, at, depth);
      }
    }

    /** "St" and "." may come as two tokens. */
    private void skipDot(Node<T> node, int at, int depth) {
      for (String key : line.keys().get(at + 1)) {
        Node<T> child = node.next.get(key);
        if (child != null) {
          follow(child, line.text(at + 1), at + 2, depth);
        }
      }
    }

    private void follow(Node<T> node, String text, int at, int depth) {
      path.add(text);
      go(node, at, depth + 1);
      path.removeLast();
    }

    private void note(Node<T> node, int at) {
      if (node.ends.isEmpty() || (best != null && best.end() >= at)) {
        return;
      }
      List<T> fit = node.ends.stream().filter(e -> fits(e)).map(End::value).distinct().toList();
      if (!fit.isEmpty()) {
        best = new Match<>(at, fit);
      }
    }

    private boolean fits(End<T> end) {
      for (int i = 0; i < path.size(); i++) {
        if (!path.get(i).isEmpty() && !end.capitals().get(i).fit(path.get(i))) {
          return false;
        }
      }
      return true;
    }
  }
}

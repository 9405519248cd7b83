package org.chancery.text.actor;

import java.util.List;
import java.util.Set;
import org.chancery.text.actor.Memory.Said;

/** "The former" and "the latter", which stay the same two for a few sentences. */
final class Ordered {

  private static final int SENTENCES = 3;

  private final Memory memory;
  private List<String> two = List.of();
  private int age;

  Ordered(Memory memory) {
    this.memory = memory;
  }

  void sentence() {
    age++;
    if (age > SENTENCES) {
      two = List.of();
    }
  }

  List<String> former() {
    two = lastTwo();
    age = 0;
    return two.isEmpty() ? two : List.of(two.getFirst());
  }

  /** Of those that "the former" was one of; without it of the last two. */
  List<String> latter() {
    List<String> of = two.isEmpty() ? lastTwo() : two;
    two = List.of();
    return of.isEmpty() ? of : List.of(of.getLast());
  }

  /** The last two of the nearest sentence that means two: of persons first. */
  private List<String> lastTwo() {
    for (List<Said> sentence : memory.sentences()) {
      List<Said> all = sentence.stream().filter(Said::takesPart).toList();
      List<Said> free = all.stream().filter(s -> !s.placed()).toList();
      List<Said> told = Memory.meant(free).size() > 1 ? free : all;
      Set<String> persons = Memory.meant(told.stream().filter(Said::person).toList());
      Set<String> named = persons.size() > 1 ? persons : Memory.meant(told);
      List<String> codes = List.copyOf(named.size() > 1 ? named : Memory.meant(sentence));
      if (codes.size() > 1) {
        return codes.subList(codes.size() - 2, codes.size());
      }
    }
    return List.of();
  }
}

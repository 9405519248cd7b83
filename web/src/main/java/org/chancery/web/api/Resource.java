package org.chancery.web.api;

import java.util.List;

/** One sort of thing that programs may ask for. */
@FunctionalInterface
interface Resource {

  /** All that may be asked of it. */
  List<Operation> operations();
}

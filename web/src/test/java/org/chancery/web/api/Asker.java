package org.chancery.web.api;

import com.fasterxml.jackson.databind.JsonNode;

/** Asks with the token of one account. */
record Asker(Witness witness, String token) {

  JsonNode get(int status, String path) throws Exception {
    return witness.ask(status, "GET", path, "", "Authorization", token);
  }

  JsonNode send(int status, String method, String path, String body) throws Exception {
    return witness.ask(
        status, method, path, body, "Authorization", token, "Content-Type", "application/json");
  }

  JsonNode post(int status, String path, String body) throws Exception {
    return send(status, "POST", path, body);
  }

  /** The mark of what is answered now; empty where there is none. */
  String tag(String path) throws Exception {
    return witness.header("ETag", path, "Authorization", token);
  }

  /** Asks as one who has what was answered before. */
  void known(String path, String tag) throws Exception {
    witness.ask(304, "GET", path, "", "Authorization", token, "If-None-Match", tag);
  }
}

-- In SQLite's words; the file of the same version in ../postgresql says the same.

-- What the claims come to. All of it follows from the claims and judgements and can be made again at
-- any time, but for the names of events, which live on: an event's name, once told, leads to it or
-- to what took its place. These rows are no statements; they are changed and deleted.

-- How far the events are true: up to which change claims are entered, and the number of the last
-- settling, by which whoever copies from the events knows what is new.
CREATE TABLE event_state (
  only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
  change BIGINT NOT NULL,
  settling BIGINT NOT NULL,
  rules TEXT NOT NULL
);

-- Claims of different units never meet. A large unit is parted by so many letters of the day.
CREATE TABLE event_unit (
  unit TEXT NOT NULL PRIMARY KEY,
  width INTEGER NOT NULL
);

-- What has to be settled anew: a day of a unit, or '*' for all of it.
CREATE TABLE event_due (
  unit TEXT NOT NULL,
  day TEXT NOT NULL,
  PRIMARY KEY (unit, day)
);

CREATE TABLE event (
  id TEXT NOT NULL PRIMARY KEY,
  unit TEXT NOT NULL,
  part TEXT NOT NULL,
  kind TEXT NOT NULL,
  type TEXT,
  area TEXT NOT NULL,
  status TEXT NOT NULL,
  first_day TEXT,
  last_day TEXT,
  sorted_day TEXT NOT NULL,
  corroboration TEXT NOT NULL,
  conflicts TEXT NOT NULL,
  claims INTEGER NOT NULL CHECK (claims > 0),
  lead_edition BIGINT NOT NULL REFERENCES edition,
  lead_claim TEXT NOT NULL
);
CREATE INDEX event_part ON event (unit, part);
CREATE INDEX event_sorted ON event (sorted_day, id);

CREATE TABLE event_party (
  event TEXT NOT NULL REFERENCES event,
  place INTEGER NOT NULL,
  code TEXT NOT NULL,
  PRIMARY KEY (event, place)
);
CREATE INDEX event_party_code ON event_party (code, event);

-- Every claim that holds after review, and the event that it tells; none before it is settled.
CREATE TABLE event_claim (
  edition BIGINT NOT NULL REFERENCES edition,
  claim_key TEXT NOT NULL,
  unit TEXT NOT NULL,
  day TEXT NOT NULL,
  event TEXT REFERENCES event,
  settling BIGINT NOT NULL,
  PRIMARY KEY (edition, claim_key)
);
CREATE INDEX event_claim_key ON event_claim (claim_key);
CREATE INDEX event_claim_unit ON event_claim (unit, day);
CREATE INDEX event_claim_event ON event_claim (event);
CREATE INDEX event_claim_settling ON event_claim (settling);

-- Why two claims stand together.
CREATE TABLE event_merge (
  event TEXT NOT NULL REFERENCES event,
  place INTEGER NOT NULL,
  one_claim TEXT NOT NULL,
  other_claim TEXT NOT NULL,
  score DOUBLE PRECISION NOT NULL,
  judged INTEGER NOT NULL,
  evidence TEXT NOT NULL,
  PRIMARY KEY (event, place)
);

CREATE TABLE event_link (
  source TEXT NOT NULL REFERENCES event,
  kind TEXT NOT NULL,
  target TEXT NOT NULL REFERENCES event,
  evidence TEXT NOT NULL,
  PRIMARY KEY (source, kind, target)
);
CREATE INDEX event_link_target ON event_link (target);

-- Names that no event bears any more, and which event took over most of the claims, if any.
CREATE TABLE event_history (
  id TEXT NOT NULL,
  settling BIGINT NOT NULL,
  successor TEXT,
  PRIMARY KEY (id, settling)
);
CREATE INDEX event_history_successor ON event_history (successor);

-- In PostgreSQL's words; the file of the same version in ../sqlite says the same.

-- A source that servers read again and again, with what came of the last time. Not a statement: a
-- row is changed in place. Whoever reads a source leases it, so that nobody else reads it meanwhile;
-- a lease that is not renewed ends by itself.
CREATE TABLE watch (
  id BIGINT NOT NULL PRIMARY KEY,
  address TEXT COLLATE "C" NOT NULL UNIQUE,
  kind TEXT COLLATE "C",
  every_seconds BIGINT NOT NULL CHECK (every_seconds >= 60),
  added_at TEXT COLLATE "C" NOT NULL,
  added_by TEXT COLLATE "C" NOT NULL,
  paused_at TEXT COLLATE "C",
  -- When somebody asked for it to be read before its time.
  wanted_at TEXT COLLATE "C",
  leased_by TEXT COLLATE "C",
  leased_until TEXT COLLATE "C",
  read_at TEXT COLLATE "C",
  added INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  known INTEGER NOT NULL,
  failed INTEGER NOT NULL,
  -- Why the source itself could not be read, and how often in a row.
  error TEXT COLLATE "C",
  failures INTEGER NOT NULL,
  again_at TEXT COLLATE "C",
  -- The first of what went wrong beside.
  trouble TEXT COLLATE "C"
);

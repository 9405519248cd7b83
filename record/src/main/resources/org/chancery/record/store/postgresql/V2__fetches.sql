-- In PostgreSQL's words; the file of the same version in ../sqlite says the same.

-- What the last fetch of something on the web told, so that the next one can ask whether anything
-- changed. No statement: the next fetch takes the place of the last.
CREATE TABLE fetched (
  asked TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  address TEXT COLLATE "C" NOT NULL,
  fetched_at TEXT COLLATE "C" NOT NULL,
  etag TEXT COLLATE "C",
  last_modified TEXT COLLATE "C"
);

-- What the store holds, in SQLite's words; the file of the same version in ../postgresql says the same.
--
-- Rows are added, never changed or deleted, but for the one counter in ledger. What is current is
-- derived: see the views at the end. Days are ISO 8601 and instants too, in UTC, so that both sort
-- as text. Table names are in the order in which their rows may be restored: see Tables.

-- The number of the last change. Who writes locks this row first, so that changes become visible
-- in the order of their numbers.
CREATE TABLE ledger (
  only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
  last_change BIGINT NOT NULL
);
INSERT INTO ledger (only_row, last_change) VALUES (1, 0);

-- One statement: when and by whom it was made. Revisions, codings and judgements have its number.
CREATE TABLE change (
  number BIGINT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind <> ''),
  made_at TEXT NOT NULL,
  made_by TEXT NOT NULL
);

-- An address at which texts are found: a URL, or the canonical path of a file.
CREATE TABLE document (
  id BIGINT NOT NULL PRIMARY KEY REFERENCES change,
  address TEXT NOT NULL UNIQUE
);

-- A text as one publisher published it on one day, wherever it stands.
CREATE TABLE edition (
  id BIGINT NOT NULL PRIMARY KEY REFERENCES change,
  content TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  language TEXT NOT NULL,
  publisher TEXT,
  published TEXT,
  title TEXT,
  body TEXT NOT NULL,
  passages TEXT NOT NULL,
  alternates TEXT NOT NULL
);
CREATE INDEX edition_content ON edition (content);
CREATE INDEX edition_publisher ON edition (publisher, published);

-- What an address held from a change on.
CREATE TABLE revision (
  id BIGINT NOT NULL PRIMARY KEY REFERENCES change,
  document BIGINT NOT NULL REFERENCES document,
  number INTEGER NOT NULL CHECK (number > 0),
  edition BIGINT NOT NULL REFERENCES edition,
  UNIQUE (document, number)
);
CREATE INDEX revision_edition ON revision (edition);

-- That one version of the coder read an edition.
CREATE TABLE coding (
  id BIGINT NOT NULL PRIMARY KEY REFERENCES change,
  edition BIGINT NOT NULL REFERENCES edition,
  number INTEGER NOT NULL CHECK (number > 0),
  coder TEXT NOT NULL,
  UNIQUE (edition, number)
);

-- What a coding found: in columns what is asked for, in content all of it, as JSON.
CREATE TABLE claim (
  coding BIGINT NOT NULL REFERENCES coding,
  ordinal INTEGER NOT NULL,
  claim_key TEXT NOT NULL,
  quote_start INTEGER NOT NULL,
  quote_end INTEGER NOT NULL,
  quote TEXT NOT NULL,
  event TEXT,
  kind TEXT NOT NULL,
  area TEXT NOT NULL,
  status TEXT NOT NULL,
  first_day TEXT,
  last_day TEXT,
  claimant TEXT,
  confidence DOUBLE PRECISION NOT NULL,
  content TEXT NOT NULL,
  PRIMARY KEY (coding, ordinal),
  UNIQUE (coding, claim_key),
  CHECK (quote_end > quote_start)
);
CREATE INDEX claim_claim_key ON claim (claim_key);
CREATE INDEX claim_days ON claim (first_day, last_day);

-- Who takes part in a claim: side is actor or recipient.
CREATE TABLE party (
  coding BIGINT NOT NULL,
  ordinal INTEGER NOT NULL,
  side TEXT NOT NULL CHECK (side IN ('actor', 'recipient')),
  place INTEGER NOT NULL,
  code TEXT NOT NULL,
  sector TEXT NOT NULL,
  PRIMARY KEY (coding, ordinal, side, place),
  FOREIGN KEY (coding, ordinal) REFERENCES claim (coding, ordinal)
) WITHOUT ROWID;
CREATE INDEX party_code ON party (code, coding, ordinal);

-- What a reviewer said of a claim. seen is the judgement that it follows, 0 for a claim's first: two
-- reviewers who saw the same cannot both go on from it.
CREATE TABLE judgement (
  id BIGINT NOT NULL PRIMARY KEY REFERENCES change,
  claim_key TEXT NOT NULL,
  content TEXT NOT NULL,
  seen BIGINT NOT NULL,
  verdict TEXT NOT NULL,
  corrected TEXT NOT NULL,
  reason TEXT NOT NULL,
  UNIQUE (claim_key, seen)
);
CREATE INDEX judgement_content ON judgement (content);

-- What each address holds now.
CREATE VIEW current_revision AS
  SELECT r.id, r.document, r.number, r.edition FROM revision r
  WHERE NOT EXISTS (
    SELECT 1 FROM revision later WHERE later.document = r.document AND later.number > r.number);

-- The latest coding of each edition that some address holds now.
CREATE VIEW current_coding AS
  SELECT c.id, c.edition, c.number, c.coder FROM coding c
  WHERE NOT EXISTS (
    SELECT 1 FROM coding later WHERE later.edition = c.edition AND later.number > c.number)
  AND EXISTS (SELECT 1 FROM current_revision r WHERE r.edition = c.edition);

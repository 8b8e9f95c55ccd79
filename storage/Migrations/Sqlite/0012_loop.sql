-- Which run of the dialog is open in that conversation, so that a turn knows without reading the other one's state. Null: not known, read it.
ALTER TABLE concept ADD COLUMN loop TEXT NULL;

//! What a Windows licence is, and what happens to it: text in, report out.

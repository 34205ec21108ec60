package org.amnok.domain;

import java.io.IOException;

/// What a reader of ours found wrong with a file, in words that may be shown.
public class FileFault extends IOException {
    private static final long serialVersionUID = 1L;

    /// @param words as they end a sentence: "it ends too early"
    public FileFault(String words) {
        super(words);
    }
}

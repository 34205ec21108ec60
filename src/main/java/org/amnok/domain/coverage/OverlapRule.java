package org.amnok.domain.coverage;

import org.amnok.domain.Coded;
import org.amnok.words.Messages;

/// What counts where several observations are of one metre.
public enum OverlapRule implements Coded {
    /// The newest that saw or did not see; where none did, it is obscured.
    LATEST_CLEAR,
    /// Seen where any observation saw it; absent where one looked and none saw it.
    EVER_SEEN;

    public String label() {
        return Messages.word("looks.rule", this);
    }
}

package org.amnok.ui.look;

import javafx.event.Event;
import javafx.event.EventType;

/// A field differs from what is kept, or does so no longer. Goes up from the field, so that whoever
/// shows whether all is saved receives it.
public final class TypingEvent extends Event {
    public static final EventType<TypingEvent> TYPING = new EventType<>(ANY, "TYPING");
    private static final long serialVersionUID = 1;

    private final boolean unsaved;
    private final boolean refused;

    /// @param refused true when it was tried to keep the words, in vain
    public TypingEvent(boolean unsaved, boolean refused) {
        super(TYPING);
        this.unsaved = unsaved;
        this.refused = refused;
    }

    /// True when the field differs from what is kept.
    public boolean isUnsaved() {
        return unsaved;
    }

    /// True when the words in the field cannot be kept as they are.
    public boolean isRefused() {
        return refused;
    }
}

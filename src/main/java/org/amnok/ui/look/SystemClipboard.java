package org.amnok.ui.look;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// The clipboard of the system.
public final class SystemClipboard {
    private SystemClipboard() {}

    /// Puts text there, for other programs too: only ever because a person asked for it.
    public static void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}

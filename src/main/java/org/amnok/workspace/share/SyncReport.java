package org.amnok.workspace.share;

import java.util.ArrayList;
import java.util.List;
import org.amnok.words.Messages;

/// What went to a server and what came from it.
///
/// @param shared likewise as over a folder, without files and originals
public record SyncReport(ShareReport shared) {
    /// For people, a line each; questions are told by [QuestionLines].
    public List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(Messages.text("sync.went", shared.sent()));
        lines.addAll(shared.ofOthers());
        lines.add(
                Messages.text(
                        "sync.came", shared.received().operations(), shared.received().records()));
        lines.addAll(shared.details());
        return lines;
    }
}

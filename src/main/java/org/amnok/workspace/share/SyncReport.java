package org.amnok.workspace.share;

import java.util.ArrayList;
import java.util.List;
import org.amnok.server.ServerRole;
import org.amnok.words.Messages;

/// What went to a server and what came from it.
///
/// @param shared likewise as over a folder, without files and originals
/// @param role what the person may do there
public record SyncReport(ShareReport shared, ServerRole role) {
    /// For people, a line each; questions are told by [QuestionLines].
    public List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(roleLine(role));
        lines.add(Messages.text("sync.went", shared.sent()));
        lines.addAll(shared.ofOthers());
        lines.add(
                Messages.text(
                        "sync.came", shared.received().operations(), shared.received().records()));
        lines.addAll(shared.details());
        return lines;
    }

    /// What a person may do there, in words.
    static String roleLine(ServerRole role) {
        return switch (role) {
            case READER -> Messages.text("sync.as_reader");
            case REPORTER -> Messages.text("sync.as_reporter");
            case EDITOR -> Messages.text("sync.as_editor");
        };
    }
}

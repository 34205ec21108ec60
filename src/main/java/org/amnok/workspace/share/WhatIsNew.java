package org.amnok.workspace.share;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.amnok.domain.Progress;
import org.amnok.domain.date.DateText;
import org.amnok.server.ServerLog;
import org.amnok.store.share.SharedTables;
import org.amnok.words.Messages;
import org.amnok.workspace.Workspace;

/// What sharing over a folder or a server would send and bring, before anything goes or comes.
///
/// @param goes how many operations are not there, done here or handed on
/// @param comes how many others did that are not here, by who signed them; an empty name when
///   nobody did
/// @param notes files that cannot be read and why, and what waits
public record WhatIsNew(long goes, Map<String, Integer> comes, List<String> notes) {
    public WhatIsNew {
        comes = Map.copyOf(comes);
        notes = List.copyOf(notes);
    }

    /// Changes nothing.
    static WhatIsNew of(Workspace here, SharedFolder folder, Progress watch) {
        var heads = here.sharing().with(SharedTables::heads);
        var goes =
                folder.missing(here).values().stream()
                        .flatMap(runs -> runs.entrySet().stream())
                        .mapToLong(run -> run.getValue() - run.getKey() + 1)
                        .sum();
        var joining = new Joining(here, watch);
        joining.look(heads, folder.behind(heads.known(), watch));
        joining.tellRest();
        var notes = new ArrayList<>(joining.notes());
        if (folder.isOfAnother(here, watch)) {
            notes.addFirst(Messages.text("share.is_of_another_project"));
        }
        notes.addAll(folder.notes());
        return new WhatIsNew(goes, joining.came(), notes);
    }

    /// Likewise over a server, which says itself how much comes from whom.
    static WhatIsNew of(Workspace here, ServerLog server) {
        var heads = here.sharing().with(SharedTables::heads);
        var goes = 0L;
        if (server.role().adds()) {
            var there = server.heads();
            for (var one : here.sharing().with(SharedTables::devices).entrySet()) {
                var first = there.of(one.getKey()).number() + 1;
                var last = heads.of(one.getKey()).number();
                goes += first > one.getValue() ? Math.max(0, last - first + 1) : 0;
            }
        }
        var news = server.news(heads.known());
        var notes = new ArrayList<String>();
        if (ServerSharing.isOfAnother(here, server)) {
            notes.add(Messages.text("share.is_of_another_project"));
        }
        notes.add(SyncReport.roleLine(server.role()));
        news.newest().ifPresent(at -> notes.add(Messages.text("sync.newest", DateText.utc(at))));
        return new WhatIsNew(goes, news.counts(), notes);
    }

    /// For people, a line each.
    public List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(Messages.text("share.would_go", goes));
        var all = comes.values().stream().mapToInt(Integer::intValue).sum();
        lines.add(Messages.text("share.merge_comes", all));
        lines.addAll(ShareReport.byAuthor(comes));
        notes.forEach(note -> lines.add(Messages.text("common.note_2", note)));
        return lines;
    }
}

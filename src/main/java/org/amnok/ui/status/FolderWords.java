package org.amnok.ui.status;

import org.amnok.ui.look.Tooltips;
import org.amnok.ui.session.FolderReports;
import org.amnok.words.Messages;

/// Says how many reports of a folder are shown.
final class FolderWords {
    private FolderWords() {}

    static void say(ResponsiveLabel label, FolderReports reports) {
        var all = reports.folder().rows();
        var words =
                reports.shown()
                        .get()
                        .map(
                                now ->
                                        Messages.text(
                                                "status.of_reports_on_the_map",
                                                now.passing(),
                                                all,
                                                now.placed()))
                        .orElseGet(() -> Messages.text("status.counting_reports", all));
        label.say(words, Messages.text("status.of_reports", all), "");
        Tooltips.explain(label, words);
    }
}

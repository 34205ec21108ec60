package org.amnok.layout.series;

import java.util.List;
import java.util.function.Function;
import org.amnok.domain.Progress;
import org.amnok.layout.Sheet;
import org.amnok.words.Messages;

/// The pages of a series being written.
record Pages(List<Chapter> chapters, Function<Chapter, Sheet> sheets, Progress progress) {
    Sheet sheet(int page) {
        return sheets.apply(chapters.get(page));
    }

    int count() {
        return chapters.size();
    }

    /// Tells how many are done.
    void done(int pages) {
        progress.at(pages, count(), Messages.text("layout.drawing_pages"));
    }

    boolean isCancelled() {
        return progress.isCancelled();
    }
}

package org.amnok.ui;

import java.util.Set;
import java.util.function.Function;
import org.amnok.domain.Language;
import org.amnok.domain.coverage.CoverageChange;
import org.amnok.domain.coverage.CoverageCount;
import org.amnok.domain.coverage.CoverageQuestion;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.project.ProjectContents;
import org.amnok.exchange.observation.CoverageFile;
import org.amnok.release.Release;
import org.amnok.ui.counts.ComparedPages;
import org.amnok.ui.page.PageController;
import org.amnok.ui.project.OpenProject;
import org.amnok.ui.release.ReleaseController;
import org.amnok.words.Messages;

/// Lets what observations add up to leave by the clipboard: counted from what is released,
/// searched, and in the log of releases.
record CoverageController(ReleaseController controller, PageController pages) {
    /// Makes a page of it.
    void page(CoverageQuestion question, Language language, OpenProject bench) {
        pages.makeCoverage(question, null, language, bench);
    }

    /// Makes pages of what is compared.
    ComparedPages comparedPages(OpenProject bench) {
        return new ComparedPages() {
            @Override
            public void compare(SightingFilter a) {
                pages.makeComparison(a, bench);
            }

            @Override
            public void change(CoverageChange change) {
                pages.makeCoverage(
                        change.b().question(),
                        change.a().question().period(),
                        bench.model().look().get().language(),
                        bench);
            }
        };
    }

    /// Copies the sentence with its table, its gaps and its caveats.
    void copySentence(CoverageQuestion question, Language language, OpenProject bench) {
        copy(question, file -> Messages.in(language.code(), file::told), bench);
    }

    /// Copies one row a part of a bank, for a spreadsheet.
    void copyRows(CoverageQuestion question, OpenProject bench) {
        copy(question, CoverageFile::csv, bench);
    }

    private void copy(
            CoverageQuestion question, Function<CoverageFile, String> words, OpenProject bench) {
        var asked =
                controller.question(
                        Messages.text("strip.words_on_the_clipboard"),
                        (releases, state) -> releases.choice(Set.of(), state),
                        bench);
        var contents = bench.session().state().get().contents();
        controller.copy(
                bench,
                () -> asked.get().ofWordsAlone(),
                release -> words.apply(counted(question, release, contents)),
                release -> Messages.text("strip.copied"));
    }

    private CoverageFile counted(
            CoverageQuestion question, Release release, ProjectContents contents) {
        var export = controller.exports().looks();
        var looks = export.looks(release.terms(), contents);
        return new CoverageFile(
                CoverageCount.of(question, looks.onBanks()),
                export.metres(question.river()),
                looks.gridMetres());
    }
}

package org.amnok.workspace.dossier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.amnok.domain.Bank;
import org.amnok.domain.River;
import org.amnok.domain.coverage.BankObservation;
import org.amnok.domain.coverage.BankState;
import org.amnok.domain.coverage.Coverage;
import org.amnok.domain.coverage.CoverageCount;
import org.amnok.domain.coverage.CoverageQuestion;
import org.amnok.domain.coverage.MetreSpan;
import org.amnok.domain.coverage.OverlapRule;
import org.amnok.domain.record.SoughtKind;
import org.amnok.domain.wording.CoverageText;
import org.amnok.exchange.observation.CoverageFile;
import org.amnok.layout.flow.Block;
import org.amnok.layout.flow.Block.Column;
import org.amnok.layout.flow.Block.Row;
import org.amnok.layout.strip.StripSheet;
import org.amnok.map.Theme;
import org.amnok.release.Release;
import org.amnok.release.ReleasedObservations;
import org.amnok.words.Messages;
import org.amnok.workspace.WorkspaceState;
import org.amnok.workspace.output.ObservationExport;

/// What of the banks was looked at, in a dossier: the sentence, its table, its strip, for each
/// river and what was looked for most.
final class CoverageBlocks {
    private static final double WIDTH = 1040;

    /// What else was looked for is left to `amnok coverage`.
    private static final int MOST_KINDS = 3;

    private final ObservationExport export;
    private final Release release;
    private final ReleasedObservations looks;
    private final DossierRequest request;

    CoverageBlocks(
            ObservationExport export,
            Release release,
            WorkspaceState state,
            DossierRequest request) {
        this.export = export;
        this.release = release;
        this.request = request;
        looks = export.looks(release.terms(), state.contents());
    }

    /// Empty when no observation may leave.
    List<Block> all() {
        var blocks = new ArrayList<Block>();
        for (var river : River.values()) {
            for (var kind : kinds(river)) {
                blocks.addAll(of(river, kind));
            }
        }
        return blocks;
    }

    /// What was looked for most often first.
    private List<SoughtKind> kinds(River river) {
        return SoughtKind.mostFrequent(
                of(river).stream().flatMap(look -> look.kinds().stream()), MOST_KINDS);
    }

    private List<BankObservation> of(River river) {
        return looks.onBanks().stream().filter(look -> look.river() == river).toList();
    }

    private List<Block> of(River river, SoughtKind kind) {
        var metres = export.metres(river);
        var question =
                new CoverageQuestion(
                        river,
                        banks(river, kind),
                        new MetreSpan(0, metres),
                        CoverageQuestion.ANY_TIME,
                        kind,
                        OverlapRule.LATEST_CLEAR);
        var coverage = CoverageCount.of(question, looks.onBanks());
        var told = new CoverageFile(coverage, metres, looks.gridMetres());
        var sentence = CoverageText.sentence(coverage, metres);
        var blocks = new ArrayList<Block>();
        blocks.add(
                new Block.Heading(3, kind.label(), "coverage-" + river.code() + "-" + kind.code()));
        blocks.add(Block.Paragraph.of(sentence));
        blocks.add(table(coverage));
        var look =
                new StripSheet.Look(
                        WIDTH,
                        96,
                        request.language(),
                        Theme.LIGHT,
                        told.notesOfGate(),
                        request.made());
        var strip = export.strip(release, question, looks, look);
        var name = "charts/coverage-" + river.code() + "-" + kind.code().replaceAll("\\W", "-");
        blocks.add(new Block.Drawing(strip, name, sentence, ""));
        return blocks;
    }

    /// Those at which somebody looked for it.
    private Set<Bank> banks(River river, SoughtKind kind) {
        var banks = new HashSet<Bank>();
        of(river).stream()
                .filter(look -> look.kinds().contains(kind))
                .forEach(look -> banks.addAll(look.banks()));
        return banks;
    }

    private static Block.Table table(Coverage coverage) {
        var head =
                List.of(
                        new Column(Messages.text("dossier.column_state"), 3),
                        new Column(Messages.text("dossier.column_kilometres"), 1),
                        new Column(Messages.text("dossier.column_percent"), 1),
                        new Column(Messages.text("dossier.column_stretches"), 1));
        var rows = new ArrayList<Row>();
        for (var state : BankState.values()) {
            if (coverage.metres(state) > 0) {
                rows.add(new Row(CoverageText.row(coverage, state), ""));
            }
        }
        return new Block.Table(head, rows, Block.Cells.NUMBERS);
    }
}

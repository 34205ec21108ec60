package org.amnok.ui.map;

import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Consumer;
import org.amnok.domain.date.DateText;
import org.amnok.exchange.parquet.FolderPage;
import org.amnok.exchange.parquet.FolderReport;
import org.amnok.exchange.parquet.MapCells;
import org.amnok.geo.UncertaintyText;
import org.amnok.map.cluster.SightingGroup;
import org.amnok.ui.session.FolderChoice;
import org.amnok.ui.session.FolderReports;
import org.amnok.ui.session.Session;
import org.amnok.words.Messages;

/// What the symbol of counted reports stands for: asked of the folder when the pointer rests on it
/// or a person clicks it. On the FX thread.
final class FolderPointer {
    private final Session session;
    private final FolderReports reports;
    private final FolderReports.Asking<FolderPage> asking;

    FolderPointer(Session session, FolderReports reports) {
        this.session = session;
        this.reports = reports;
        asking = reports.asking();
    }

    /// Of one report its title, date and uncertainty, soon; of several how many they are.
    void words(SightingGroup group, Consumer<String> use) {
        asking.cancel();
        if (!group.isSingle()) {
            use.accept(
                    Messages.text(
                            "mapview.reports_click_to_list",
                            group.count(),
                            FolderChoice.MOST_LISTED));
            return;
        }
        var wanted = FolderChoice.newest(session.filter().get(), cells(group), 1);
        asking.ask(
                stop -> reports.folder().page(wanted, stop),
                page -> page.reports().stream().findFirst().map(FolderPointer::line).ifPresent(use),
                session::report);
    }

    private static String line(FolderReport report) {
        var parts = new ArrayList<String>();
        parts.add(report.title());
        Optional.ofNullable(report.days()).map(DateText::of).ifPresent(parts::add);
        report.metres().ifPresent(metres -> parts.add(UncertaintyText.of(metres)));
        return String.join(" · ", parts);
    }

    /// Lists the newest ones in the inspector.
    void choose(SightingGroup group) {
        reports.choice().some(session.filter().get(), cells(group), group.count(), session::report);
    }

    /// Looks at none any more.
    void leave() {
        reports.choice().none();
    }

    private static MapCells cells(SightingGroup group) {
        var source = group.source();
        var marks = group.marks();
        var lon = new double[marks.length];
        var lat = new double[marks.length];
        for (var i = 0; i < marks.length; i++) {
            lon[i] = source.lonDegrees(marks[i]);
            lat[i] = source.latDegrees(marks[i]);
        }
        return MapCells.of(source.cellsPerDegree(), lon, lat);
    }
}

package org.amnok.ui.session;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.amnok.domain.Problem;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.exchange.parquet.FolderPage;
import org.amnok.exchange.parquet.FolderReport;
import org.amnok.exchange.parquet.MapCells;
import org.amnok.exchange.parquet.ReportFolder;
import org.amnok.exchange.parquet.ReportOrder;

/// The reports of a folder that a person looks at: one, or those of a symbol on the map. On the FX
/// thread.
public final class FolderChoice {
    /// So many of a symbol are listed.
    public static final int MOST_LISTED = 50;

    private final ReportFolder folder;
    private final FolderReports.Asking<FolderPage> asking;
    private final ReadOnlyObjectWrapper<Optional<Chosen>> chosen =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// What was chosen.
    ///
    /// @param count how many reports
    /// @param listed the newest of them; empty until they are read
    public record Chosen(long count, Optional<FolderPage> listed) {}

    FolderChoice(ReportFolder folder, FolderReports.Asking<FolderPage> asking) {
        this.folder = folder;
        this.asking = asking;
    }

    public ReadOnlyObjectProperty<Optional<Chosen>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    public void one(FolderReport report) {
        asking.cancel();
        chosen.set(
                Optional.of(
                        new Chosen(
                                1,
                                Optional.of(new FolderPage(List.of(report), Optional.empty())))));
    }

    /// Reads the newest reports of a symbol.
    ///
    /// @param count how many it stands for
    public void some(SightingFilter filter, MapCells cells, long count, Consumer<Problem> failed) {
        chosen.set(Optional.of(new Chosen(count, Optional.empty())));
        asking.ask(
                stop -> folder.page(newest(filter, cells, MOST_LISTED), stop),
                page -> chosen.set(Optional.of(new Chosen(count, Optional.of(page)))),
                failed);
    }

    /// What is asked for to list the newest reports of a symbol.
    public static FolderPage.Wanted newest(SightingFilter filter, MapCells cells, int most) {
        return FolderPage.Wanted.of(filter, ReportOrder.NEWEST, most).in(cells);
    }

    public void none() {
        asking.cancel();
        chosen.set(Optional.empty());
    }
}

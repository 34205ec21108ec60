package org.amnok.ui.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.amnok.domain.page.MapItem;
import org.amnok.domain.page.PageDesign;
import org.amnok.domain.page.PictureItem;
import org.amnok.ui.session.LatestTask;
import org.amnok.ui.session.Session;
import org.amnok.ui.session.Tasks;
import org.amnok.workspace.output.PageExport;

/// What fields of texts say on the page that is worked on, found out in the background. Lives on
/// the FX thread.
final class FieldValues {
    private final Session session;
    private final PagePreview pictures;
    private final LatestTask<Found> finding;
    private final ReadOnlyObjectWrapper<Map<String, String>> known =
            new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Optional<String>> excluded =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<String>> coarse =
            new ReadOnlyObjectWrapper<>(List.of());
    private final Subscription following;
    private List<Object> asked = List.of();

    private record Found(
            Map<String, String> fields, Optional<String> excluded, List<String> coarse) {}

    FieldValues(Session session, PageDraft draft, PagePreview pictures, Tasks tasks) {
        this.session = session;
        this.pictures = pictures;
        finding = tasks.newest();
        draft.shown().subscribe(page -> page.ifPresent(this::ask));
        following = session.state().subscribe((_, _) -> draft.shown().get().ifPresent(this::ask));
    }

    /// By their names with braces; those that were found last.
    ReadOnlyObjectProperty<Map<String, String>> known() {
        return known.getReadOnlyProperty();
    }

    /// A text with the values of its fields.
    String filled(String text) {
        return FilledText.of(text, known.get()).text();
    }

    /// Why sightings in the frames are not on the page, and what to do; empty where all are.
    ReadOnlyObjectProperty<Optional<String>> excluded() {
        return excluded.getReadOnlyProperty();
    }

    /// Warnings of pictures that have too few pixels for their size on the page.
    ReadOnlyObjectProperty<List<String>> coarse() {
        return coarse.getReadOnlyProperty();
    }

    private void ask(PageDesign page) {
        var next =
                List.<Object>of(
                        PageExport.asked(page),
                        page.all(MapItem.class),
                        page.all(PictureItem.class),
                        page.size(),
                        page.words(),
                        page.language(),
                        session.state().get().contents());
        if (!next.equals(asked)) {
            asked = next;
            finding.ask(
                    () ->
                            new Found(
                                    pictures.fields(page),
                                    pictures.excluded(page),
                                    pictures.coarse(page)),
                    this::found,
                    _ -> asked = List.of());
        }
    }

    private void found(Found now) {
        known.set(now.fields());
        excluded.set(now.excluded());
        coarse.set(now.coarse());
    }

    void close() {
        following.unsubscribe();
        finding.cancel();
    }
}

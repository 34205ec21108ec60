package org.amnok.ui.page;

import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.amnok.domain.page.MapItem;
import org.amnok.domain.page.PageDesign;
import org.amnok.ui.session.LatestTask;
import org.amnok.workspace.output.PageExport;

/// What fields of texts say on the page that is worked on, found out in the background. Lives on
/// the FX thread.
final class FieldValues {
    private final PagePicture pictures;
    private final LatestTask<Map<String, String>> finding;
    private final ReadOnlyObjectWrapper<Map<String, String>> known =
            new ReadOnlyObjectWrapper<>(Map.of());
    private List<Object> asked = List.of();

    FieldValues(PageDraft draft, PagePicture pictures, LatestTask<Map<String, String>> finding) {
        this.pictures = pictures;
        this.finding = finding;
        draft.shown().subscribe(page -> page.ifPresent(this::ask));
    }

    /// By their names with braces; those that were found last.
    ReadOnlyObjectProperty<Map<String, String>> known() {
        return known.getReadOnlyProperty();
    }

    /// A text with the values of its fields.
    String filled(String text) {
        return FilledText.of(text, known.get()).text();
    }

    private void ask(PageDesign page) {
        var next =
                List.<Object>of(
                        PageExport.asked(page),
                        page.all(MapItem.class),
                        page.words(),
                        page.language());
        if (!next.equals(asked)) {
            asked = next;
            finding.ask(() -> pictures.fields(page), known::set, _ -> asked = List.of());
        }
    }
}

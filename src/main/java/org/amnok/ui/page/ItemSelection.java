package org.amnok.ui.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.amnok.domain.page.PageDesign;
import org.amnok.domain.page.PageItem;
import org.amnok.domain.page.PageRectangle;

/// The items of the page that are selected. A group is selected whole. Lives on the FX thread.
final class ItemSelection {
    private final PageDraft draft;
    private final ReadOnlyObjectWrapper<List<String>> ids = new ReadOnlyObjectWrapper<>(List.of());

    ItemSelection(PageDraft draft) {
        this.draft = draft;
        draft.shown().subscribe(page -> keepOnly());
    }

    /// Their ids, without doubles.
    ReadOnlyObjectProperty<List<String>> ids() {
        return ids.getReadOnlyProperty();
    }

    boolean contains(String id) {
        return ids.get().contains(id);
    }

    boolean isEmpty() {
        return ids.get().isEmpty();
    }

    /// Selects exactly these and those in their groups.
    void set(Collection<String> next) {
        var whole = new LinkedHashSet<String>(next);
        page().ifPresent(p -> p.withTheirGroups(next).forEach(item -> whole.add(item.id())));
        if (!List.copyOf(whole).equals(ids.get())) {
            draft.flush();
            ids.set(List.copyOf(whole));
        }
    }

    /// Selects these too, or no longer when all of them are selected.
    void toggle(Collection<String> some) {
        var next = new ArrayList<>(ids.get());
        var whole = new ArrayList<>(some);
        page().ifPresent(p -> p.withTheirGroups(some).forEach(item -> whole.add(item.id())));
        if (next.containsAll(whole)) {
            next.removeAll(whole);
        } else {
            next.addAll(whole);
        }
        set(next);
    }

    void clear() {
        set(List.of());
    }

    void all() {
        page().ifPresent(p -> set(p.items().stream().map(PageItem::id).toList()));
    }

    /// The selected items, from below.
    List<PageItem> items() {
        return page().stream()
                .flatMap(p -> p.items().stream())
                .filter(item -> contains(item.id()))
                .toList();
    }

    /// The item, when it is the only one.
    Optional<PageItem> single() {
        var all = items();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    /// Those that can be moved.
    List<PageItem> free() {
        return items().stream().filter(item -> !item.locked()).toList();
    }

    /// The frame around those that can be moved; empty when there are none.
    Optional<PageRectangle> bounds() {
        return free().stream().map(PageItem::frame).reduce(PageRectangle::union);
    }

    private void keepOnly() {
        var there =
                page().map(p -> p.items().stream().map(PageItem::id).toList()).orElse(List.of());
        if (!there.containsAll(ids.get())) {
            set(ids.get().stream().filter(there::contains).toList());
        }
    }

    private Optional<PageDesign> page() {
        return draft.shown().get();
    }
}

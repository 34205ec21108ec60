package org.amnok.ui.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import org.amnok.domain.page.Arrangement;
import org.amnok.domain.page.Arrangement.Side;
import org.amnok.domain.page.MapView;
import org.amnok.domain.page.PageDesign;
import org.amnok.domain.page.PageItem;
import org.amnok.domain.page.PageRectangle;
import org.amnok.domain.page.PageSize;
import org.amnok.domain.page.PictureItem;
import org.amnok.domain.page.Placement;
import org.amnok.domain.page.SourceItem;
import org.amnok.domain.record.Illustration;
import org.amnok.words.Messages;

/// What can be done with the selected items, each as one step of undo. Lives on the FX thread.
record PageEdits(PageDraft draft, ItemSelection chosen) {
    private static final double ASIDE = 5;

    /// Moves by arrow keys; one key after another is one step of undo.
    void nudge(double dxMillimetres, double dyMillimetres) {
        var ids = chosen.ids().get();
        if (explainLocked()) {
            draft.typing(
                    "move items",
                    page -> Arrangement.of(page, ids).movedBy(dxMillimetres, dyMillimetres));
        }
    }

    private boolean explainLocked() {
        if (chosen.free().isEmpty() && !chosen.isEmpty()) {
            draft.report(
                    Messages.text("page.what_is_selected_is_locked"),
                    Messages.text("page.unlock_it_first"));
        }
        return !chosen.free().isEmpty();
    }

    void align(Side side) {
        arrange("align items", arrangement -> arrangement.aligned(side));
    }

    /// @param across true from left to right
    void distribute(boolean across) {
        if (chosen.items().size() < 3) {
            draft.report(
                    Messages.text("page.fewer_than_three_items_have_no"),
                    Messages.text("page.select_more"));
        } else {
            arrange("distribute items", arrangement -> arrangement.distributed(across));
        }
    }

    void toFront() {
        arrange("bring to front", Arrangement::toFront);
    }

    void toBack() {
        arrange("send to back", Arrangement::toBack);
    }

    void raise() {
        arrange("bring forward", Arrangement::raised);
    }

    void lower() {
        arrange("send backward", Arrangement::lowered);
    }

    void group() {
        arrange("group items", Arrangement::grouped);
    }

    void ungroup() {
        arrange("ungroup items", Arrangement::ungrouped);
    }

    /// Locks the selected items, or unlocks them when all are.
    void toggleLock() {
        var lock = !chosen.items().stream().allMatch(PageItem::locked);
        arrange(lock ? "lock items" : "unlock items", a -> a.locked(lock));
    }

    private void arrange(String label, Function<Arrangement, PageDesign> change) {
        var ids = chosen.ids().get();
        if (!ids.isEmpty()) {
            draft.change(label, page -> change.apply(Arrangement.of(page, ids)));
        }
    }

    /// Removes the selected items and what tells of them, but never the sources.
    void delete() {
        var going =
                chosen.items().stream()
                        .filter(item -> !(item instanceof SourceItem))
                        .map(PageItem::id)
                        .toList();
        var keepsSources = going.size() < chosen.items().size();
        if (!going.isEmpty()) {
            draft.change("delete items", page -> page.without(going));
        }
        if (keepsSources) {
            explainSources();
        }
    }

    private void explainSources() {
        draft.report(
                Messages.text("page.the_sources_can_be_moved"),
                Messages.text("page.a_page_must_say_once"));
    }

    /// Adds copies of the selected items, somewhat aside, and selects them.
    void duplicate() {
        var originals =
                chosen.items().stream().filter(item -> !(item instanceof SourceItem)).toList();
        if (originals.isEmpty()) {
            if (!chosen.isEmpty()) {
                explainSources();
            }
            return;
        }
        var copies = new ArrayList<String>();
        draft.change("duplicate items", page -> copied(page, originals, copies));
        chosen.set(copies);
    }

    /// A copy of a legend describes the copy of its map when that was copied, too.
    private static PageDesign copied(
            PageDesign page, List<PageItem> originals, List<String> copies) {
        var names = new HashMap<String, String>();
        var next = page;
        for (var item : mapsFirst(originals)) {
            var name = next.freeId(item.id().replaceFirst(" [0-9]+$", ""));
            names.put(item.id(), name);
            var copy = item.with(Placement.of(name, item.frame().movedBy(ASIDE, ASIDE)));
            var map = copy.describedMap().map(names::get);
            next = next.adding(map.isPresent() ? LinkedMap.of(copy, map.get()) : copy);
            copies.add(name);
        }
        return next;
    }

    private static List<PageItem> mapsFirst(List<PageItem> items) {
        return items.stream()
                .sorted(Comparator.comparing(item -> item.describedMap().isPresent()))
                .toList();
    }

    /// Adds a picture of a person's own, uppermost, in the middle of the page.
    void add(Illustration picture, double widthOverHeight) {
        draft.changeWith(
                picture,
                "add picture",
                page ->
                        page.adding(
                                new PictureItem(
                                        Placement.of(
                                                page.freeId("picture"),
                                                middle(page.size(), widthOverHeight)),
                                        picture.uuid(),
                                        "",
                                        false)));
    }

    /// A third of the page at most.
    private static PageRectangle middle(PageSize page, double widthOverHeight) {
        var widest = page.widthMillimetres() / 3;
        var width = Math.min(widest, page.heightMillimetres() / 3 * widthOverHeight);
        var height = width / widthOverHeight;
        return new PageRectangle(
                (page.widthMillimetres() - width) / 2,
                (page.heightMillimetres() - height) / 2,
                Math.max(1, width),
                Math.max(1, height));
    }

    /// Adds an item, uppermost, and selects it.
    void add(NewItem kind, MapView view) {
        if (draft.change("add " + kind.english(), page -> kind.on(page, view)).isEmpty()) {
            draft.shown().get().ifPresent(p -> chosen.set(List.of(p.items().getLast().id())));
        }
    }
}

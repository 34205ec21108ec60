package org.amnok.ui.bookmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.amnok.domain.LatLon;
import org.amnok.domain.ProblemException;
import org.amnok.ui.session.MapModel;
import org.amnok.ui.session.Zoom;

/// The bookmarks of the open project, kept in it at every change. Lives on the FX thread.
public final class Bookmarks {
    private static final int PARTS = 5;

    /// A project may come from anywhere.
    private static final int MOST = 500;

    private static final String SETTING = "view.bookmarks";

    private final MapModel model;
    private final Consumer<Map<String, String>> keep;
    private final ReadOnlyObjectWrapper<List<Bookmark>> all;
    private final ReadOnlyObjectWrapper<Optional<Bookmark>> deleted =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private int deletedIndex;

    /// @param settings of the project
    /// @param keep keeps settings in the project
    public Bookmarks(
            MapModel model, Map<String, String> settings, Consumer<Map<String, String>> keep) {
        this.model = model;
        this.keep = keep;
        all = new ReadOnlyObjectWrapper<>(read(settings.getOrDefault(SETTING, "")));
    }

    public ReadOnlyObjectProperty<List<Bookmark>> all() {
        return all.getReadOnlyProperty();
    }

    /// The one deleted last, as long as it can be brought back.
    public ReadOnlyObjectProperty<Optional<Bookmark>> deleted() {
        return deleted.getReadOnlyProperty();
    }

    /// Adds the present view at the end.
    public void add(String name) {
        change(list -> list.add(Bookmark.of(name, model.viewport().get())));
    }

    public void rename(int index, String name) {
        change(list -> list.set(index, list.get(index).named(name)));
    }

    public void delete(int index) {
        var gone = all.get().get(index);
        change(list -> list.remove(index));
        deletedIndex = index;
        deleted.set(Optional.of(gone));
    }

    /// Brings back the one deleted last.
    public void restore() {
        deleted.get()
                .ifPresent(
                        back ->
                                change(
                                        list ->
                                                list.add(
                                                        Math.min(deletedIndex, list.size()),
                                                        back)));
    }

    /// Looks where a bookmark looks; does nothing when there is none of the number.
    public void go(int index) {
        if (index < all.get().size()) {
            var now = model.viewport().get();
            var next = all.get().get(index).in(now);
            var scale = Zoom.denominator(next.scaleDenominator());
            model.show(next.atScale(scale));
        }
    }

    private void change(Consumer<List<Bookmark>> edit) {
        var next = new ArrayList<>(all.get());
        edit.accept(next);
        deleted.set(Optional.empty());
        all.set(List.copyOf(next));
        keep.accept(Map.of(SETTING, write(next)));
    }

    /// Bookmarks as the project keeps them: one line each, its parts between tabs. Lines that
    /// cannot be read are left out.
    private static String write(List<Bookmark> bookmarks) {
        return bookmarks.stream().map(Bookmarks::line).collect(Collectors.joining("\n"));
    }

    private static List<Bookmark> read(String text) {
        return text.lines().limit(MOST).flatMap(line -> fromLine(line).stream()).toList();
    }

    private static String line(Bookmark b) {
        return String.join(
                "\t",
                b.name(),
                Double.toString(b.centre().latDegrees()),
                Double.toString(b.centre().lonDegrees()),
                Double.toString(b.scaleDenominator()),
                b.projection());
    }

    private static Optional<Bookmark> fromLine(String line) {
        var parts = line.split("\t");
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        try {
            var centre = new LatLon(Double.parseDouble(parts[1]), Double.parseDouble(parts[2]));
            return Optional.of(
                    new Bookmark(parts[0], centre, Double.parseDouble(parts[3]), parts[4]));
        } catch (IllegalArgumentException | ProblemException unreadable) {
            return Optional.empty();
        }
    }
}

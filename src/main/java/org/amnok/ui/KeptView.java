package org.amnok.ui;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.amnok.domain.UuidText;
import org.amnok.domain.filter.FilterText;
import org.amnok.ui.map.MapHome;
import org.amnok.ui.session.MapModel;
import org.amnok.ui.session.Session;
import org.amnok.ui.session.ViewSettings;
import org.amnok.ui.table.TablePane;

/// Where the map of a project looks and how, and how its table is sorted: at first as the project
/// kept it, and kept again each time it has settled. On the FX thread.
final class KeptView {
    private static final String FILTER = "view.filter";
    private static final String SELECTED = "view.selected";

    /// More are not kept.
    private static final int MOST = 200;

    private static final Duration SETTLED = Duration.seconds(2);

    private static final String SORT = "view.sort";
    private static final String TOP = "view.top-row";

    private final Session session;
    private final MapModel model;
    private final TablePane table;
    private final KeptQuestions questions;
    private final Consumer<Map<String, String>> keep;
    private final PauseTransition settled = new PauseTransition(SETTLED);
    private final Subscription following;

    /// @param settings the view as the project kept it
    /// @param keep keeps the view in the project
    KeptView(
            Session session,
            MapModel model,
            TablePane table,
            KeptQuestions questions,
            Map<String, String> settings,
            Consumer<Map<String, String>> keep) {
        this.session = session;
        this.model = model;
        this.table = table;
        this.questions = questions;
        this.keep = keep;
        select(settings, session);
        questions.giveBack(settings);
        table.sortBy(settings.getOrDefault(SORT, ""));
        UuidText.read(settings.get(TOP)).ifPresent(table::bringToTop);
        settled.setOnFinished(event -> keepNow());
        following =
                Subscription.combine(
                        model.viewport().subscribe((was, is) -> settled.playFromStart()),
                        model.look().subscribe((was, is) -> settled.playFromStart()),
                        session.state().subscribe(is -> model.restyle(is.stylings())));
    }

    /// The map as the project kept it; of the whole river where it kept nothing.
    static MapModel model(Session session, InstantSource clock, Map<String, String> settings) {
        var model = new MapModel(MapHome.start(), clock);
        model.look()
                .set(
                        ViewSettings.look(settings, model.look().get())
                                .styled(session.state().get().stylings()));
        model.openWith(
                window ->
                        ViewSettings.viewport(settings, window)
                                .orElseGet(() -> MapHome.whole(window, session.shown().get())));
        return model;
    }

    /// Keeps what is not kept yet.
    void close() {
        following.unsubscribe();
        keepNow();
    }

    /// The view as it is, in the words of settings.
    Map<String, String> now() {
        var all = new HashMap<>(ViewSettings.of(model.viewport().get(), model.look().get()));
        all.putAll(selection(session));
        all.putAll(questions.now());
        all.put(SORT, table.sortWords());
        all.put(TOP, table.topRow().map(UUID::toString).orElse(""));
        return all;
    }

    private void keepNow() {
        settled.stop();
        if (!session.isReadOnly()) {
            keep.accept(now());
        }
    }

    /// The filter and the few selected sightings of a project, as it keeps them from one opening to
    /// the next, in words. What cannot be read is left out.
    ///
    /// What to keep of a session.
    private static Map<String, String> selection(Session session) {
        var selected = session.selection().uuids().get();
        return Map.of(
                FILTER,
                FilterText.write(session.filter().get()),
                SELECTED,
                selected.size() > MOST
                        ? ""
                        : selected.stream().map(UUID::toString).collect(Collectors.joining(" ")));
    }

    private static void select(Map<String, String> settings, Session session) {
        FilterText.read(settings.getOrDefault(FILTER, "")).ifPresent(session.filter()::set);
        session.selection()
                .set(
                        Stream.of(settings.getOrDefault(SELECTED, "").split(" "))
                                .flatMap(word -> UuidText.read(word).stream())
                                .filter(session::has)
                                .toList());
    }
}

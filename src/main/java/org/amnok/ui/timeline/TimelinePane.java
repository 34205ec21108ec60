package org.amnok.ui.timeline;

import java.time.InstantSource;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.ui.filter.DateField;
import org.amnok.ui.look.Appearance;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.ui.session.Session;
import org.amnok.ui.session.Tasks;
import org.amnok.words.Messages;

/// The pane below the map that shows when things were seen. Its window is the date filter.
public final class TimelinePane extends BorderPane {
    private final TimelineModel model;
    private final TimelineView view;
    private final TimelineHead head;
    private final Player player;
    private final Label words = Text.wrapped("", "empty");
    private final Button clear = new Button(Messages.text("common.clear_the_filter"));
    private final Node empty;
    private final Subscription following;

    /// @param tasks where sightings are counted
    /// @param open opens the pane when it is only a line
    public TimelinePane(
            Session session,
            Appearance appearance,
            InstantSource clock,
            Tasks tasks,
            Runnable open) {
        getStyleClass().addAll("pane", "timeline-pane");
        model = new TimelineModel(session, tasks);
        view = new TimelineView(model, appearance.theme());
        player = new Player(model, appearance.reducedMotion());
        new TimelineKeys(view, model, new TimelineGestures(model, view), player);
        var dates =
                new DateField(
                        session, clock, "timeline-dates", Messages.text("timeline.all_dates"));
        head = new TimelineHead(model, player, dates, appearance.reducedMotion(), open);
        clear.setOnAction(event -> session.filter().set(SightingFilter.ALL));
        empty = Fx.column("empty-box", words, clear);
        setTop(head);
        setCenter(new StackPane(view, empty));
        following =
                Subscription.combine(
                        model.contents().subscribe(this::follow),
                        session.filter().subscribe(() -> follow(model.contents().get())));
    }

    /// Shows no more than the head, with a button that opens it.
    public void line(boolean isLine) {
        Fx.show(getCenter(), !isLine);
        head.openable(isLine);
    }

    /// Stops playing.
    ///
    /// @return false when nothing played
    public boolean stop() {
        return player.stop();
    }

    /// Follows the session no longer.
    public void close() {
        following.unsubscribe();
        player.close();
        head.close();
        view.close();
        model.close();
    }

    /// Says what belongs here as long as nothing is drawn.
    private void follow(TimelineContents contents) {
        var filtered = !model.session().filter().get().isAll();
        var none = contents.dated() == 0;
        empty.setVisible(none);
        view.setVisible(!none);
        Fx.show(clear, filtered);
        var isCounting =
                contents.equals(TimelineContents.EMPTY) && model.session().reports().isPresent();
        words.setText(
                isCounting
                        ? Messages.text("timeline.counting_the_folder")
                        : filtered
                                ? Messages.text("timeline.no_dated_sighting_passes_the")
                                : contents.undated() > 0
                                        ? Messages.text(
                                                "timeline.give_one_in_the_inspector_mid",
                                                (contents.undated() == 1
                                                        ? Messages.text(
                                                                "timeline.1_sighting_without_a_date")
                                                        : Messages.text(
                                                                "timeline.sightings_none_with_a_date",
                                                                contents.undated())))
                                        : Messages.text("timeline.no_sightings_yet_their_dates"));
    }
}

package org.amnok.ui.strip;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.amnok.domain.Language;
import org.amnok.domain.coverage.CoverageQuestion;
import org.amnok.domain.coverage.MetreSpan;
import org.amnok.domain.record.RiverKilometre;
import org.amnok.domain.record.RiverStretch;
import org.amnok.layout.strip.StripData;
import org.amnok.layout.strip.StripFrame;
import org.amnok.layout.strip.StripPixels;
import org.amnok.map.compose.MapComposer;
import org.amnok.render.TextRenderer;
import org.amnok.ui.look.Appearance;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.ui.map.MapCanvas;
import org.amnok.ui.session.Session;
import org.amnok.words.Messages;

/// The strip with what it shows, and where observations are added.
public final class StripPane extends BorderPane {
    private static final double READABLE = 410;

    private final StripModel model;
    private final StripView view;
    private final StripHead head;
    private final ObservationEntry entry;
    private final CoveragePane coverage;
    private final VBox empty;

    /// What others do with what the strip adds up to.
    ///
    /// @param sentence lets it be copied in a language, as released
    /// @param rows lets its parts be copied for a spreadsheet, as released
    /// @param page makes a page of it in a language
    /// @param letters of the strip; asked beside the FX thread
    public record Calls(
            BiConsumer<CoverageQuestion, Language> sentence,
            Consumer<CoverageQuestion> rows,
            BiConsumer<CoverageQuestion, Language> page,
            Supplier<TextRenderer> letters) {}

    public StripPane(
            Session session,
            MapCanvas map,
            MapComposer composer,
            Appearance appearance,
            InstantSource clock,
            Calls calls) {
        model = new StripModel(session, composer);
        empty = new VBox(Text.wrapped(emptyWords(session), "empty"));
        entry = new ObservationEntry(model, clock);
        view =
                new StripView(
                        model,
                        appearance.theme(),
                        () -> map.model().look().get().language(),
                        new StripPixels(calls.letters()),
                        clock,
                        (span, month) -> entry.add(span, Optional.of(month)));
        var bands = new ObservationBands(model, map, appearance.theme());
        head = new StripHead(model, view, bands.wanted());
        coverage = new CoveragePane(model, appearance.theme(), view::show, calls);
        getStyleClass().add("strip-pane");
        setId("strip");
        setPrefHeight(READABLE);
        setMinHeight(0);
        empty.getStyleClass().add("empty-box");
        empty.setMouseTransparent(true);
        setTop(head);
        StackPane.setMargin(empty, new Insets(StripFrame.headHeight(), 0, 0, StripFrame.GUTTER));
        setCenter(new StackPane(view, empty));
        setBottom(entry);
        model.data().subscribe(now -> now.ifPresent(this::show));
        sceneProperty()
                .subscribe(
                        now -> {
                            model.follow(now != null);
                            bands.follow(now != null && !isOfFolder());
                        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.B && !event.isShortcutDown() && event.getTarget() == view) {
            head.nextBank();
            event.consume();
        }
    }

    private static String emptyWords(Session session) {
        return Messages.text(
                session.reports().isPresent()
                        ? "strip.folder_along_the_river"
                        : "strip.no_looks_yet");
    }

    /// What is asked, in words.
    public String question() {
        return model.question();
    }

    /// Asks what [#question] told; what cannot be read stays as it is.
    public void ask(String question) {
        model.ask(question);
    }

    /// The right side of the window: what the observations add up to as long as the strip is seen
    /// and nothing is chosen, else what is there otherwise.
    public Region beside(Region other) {
        var both = new StackPane(other);
        Runnable choose =
                () -> {
                    var isSeen =
                            isSeen()
                                    && !isOfFolder()
                                    && model.session().selection().uuids().get().isEmpty();
                    Fx.show(coverage, isSeen);
                    other.setVisible(!isSeen);
                };
        sceneProperty().subscribe(now -> choose.run());
        model.session().selection().uuids().subscribe(now -> choose.run());
        Fx.addOnceVisible(both, coverage);
        return both;
    }

    /// A folder has no observations: that nothing was examined would be said of what nobody can
    /// know.
    private boolean isOfFolder() {
        return model.session().reports().isPresent();
    }

    /// True while the strip is in the window.
    public boolean isSeen() {
        return getScene() != null;
    }

    /// Adds an observation of a stretch that was drawn on the map, of the day, image and result of
    /// the last one and the banks that are shown.
    ///
    /// @return false for another river than that of the strip
    public boolean addLook(RiverStretch along) {
        if (along.river() != StripModel.RIVER) {
            return false;
        }
        entry.add(new MetreSpan(metres(along.from()), metres(along.to())), Optional.empty());
        return true;
    }

    private static int metres(RiverKilometre end) {
        return (int) Math.round(end.kilometres() * 1000);
    }

    private void show(StripData data) {
        empty.setVisible(
                data.looks().isEmpty() && data.marks().isEmpty() && data.density() == null);
    }

    @Override
    public void requestFocus() {
        view.requestFocus();
    }
}

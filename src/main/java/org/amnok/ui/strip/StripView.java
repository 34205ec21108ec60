package org.amnok.ui.strip;

import java.time.InstantSource;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import org.amnok.domain.Language;
import org.amnok.domain.coverage.MetreSpan;
import org.amnok.domain.date.When;
import org.amnok.layout.SheetPixels;
import org.amnok.layout.strip.StripData;
import org.amnok.layout.strip.StripFrame;
import org.amnok.layout.strip.StripPixels;
import org.amnok.map.Theme;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.PixelImage;
import org.amnok.ui.session.LatestTask;
import org.amnok.words.Messages;

/// The strip as a picture that is drawn in the background, with the brush over it. The last picture
/// stays until a newer one is drawn.
final class StripView extends Region {
    private static final double USUAL_MONTH = 8;
    private static final double LEAST_MONTH = 3;
    private static final double MOST_MONTH = 24;
    private static final int LEAST_METRES = 5_000;

    private final StripModel model;
    private final ObservableValue<Theme> theme;
    private final Supplier<Language> language;
    private final LatestTask<SheetPixels> drawing;
    private final ImageView picture = new ImageView();
    private final BrushView brush;
    private final Region ring = Fx.styled(new Region(), "strip-ring");
    private final StripPixels pixels;
    private final InstantSource clock;
    private Optional<StripFrame> frame = Optional.empty();

    /// What a person zoomed to; empty for all.
    private Optional<MetreSpan> metres = Optional.empty();

    private Optional<YearMonth> first = Optional.empty();
    private int months;

    /// @param looked is told of a stretch that was drawn with Alt and of its months
    StripView(
            StripModel model,
            ObservableValue<Theme> theme,
            Supplier<Language> language,
            StripPixels pixels,
            InstantSource clock,
            BiConsumer<MetreSpan, YearMonth> looked) {
        this.model = model;
        this.clock = clock;
        this.theme = theme;
        this.language = language;
        this.pixels = pixels;
        drawing = model.session().asking();
        brush = new BrushView(model, this, looked);
        getStyleClass().add("strip-view");
        setId("strip-view");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(Messages.text("strip.about_the_strip"));
        ring.setMouseTransparent(true);
        ring.visibleProperty().bind(focusedProperty());
        getChildren().addAll(picture, new Group(brush), ring);
        model.data().subscribe(now -> draw());
        theme.subscribe(now -> draw());
        widthProperty().subscribe(now -> draw());
        heightProperty().subscribe(now -> draw());
    }

    /// How it lies; empty until there is something to draw.
    Optional<StripFrame> frame() {
        return frame;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        ring.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    private void draw() {
        var data = model.data().getValue().orElse(null);
        if (data == null || getWidth() < 300 || getHeight() < 150) {
            return;
        }
        var laid = laid(data);
        frame = Optional.of(laid);
        setAccessibleText(
                Messages.text("strip.about_the_strip")
                        + " · km %d–%d · %s – %s"
                                .formatted(
                                        laid.shown().from() / 1000,
                                        laid.shown().to() / 1000,
                                        laid.first(),
                                        laid.last()));
        brush.place();
        var scale =
                getScene() == null || getScene().getWindow() == null
                        ? 1
                        : getScene().getWindow().getRenderScaleX();
        var look = theme.getValue();
        var words = language.get();
        drawing.ask(
                () -> pixels.draw(data, laid, look, words, scale),
                drawn -> {
                    picture.setImage(PixelImage.of(drawn));
                    picture.setFitWidth(drawn.width() / scale);
                    picture.setFitHeight(drawn.height() / scale);
                });
    }

    /// As high as there is room for: rows of many months become low.
    private StripFrame laid(StripData data) {
        var whole =
                StripFrame.of(
                        getWidth(), data.riverMetres(), data.days(When.today(clock)), USUAL_MONTH);
        var begin = first.orElse(whole.first());
        var count = first.isPresent() ? months : whole.months();
        var around = whole.height() - whole.months() * USUAL_MONTH;
        var room = Math.floor((getHeight() - around) / count * 2) / 2;
        return whole.of(metres.orElse(new MetreSpan(0, data.riverMetres())))
                .of(begin, count, Math.clamp(room, LEAST_MONTH, MOST_MONTH));
    }

    /// Shows more or less of the river around a place across.
    void zoomKilometres(double factor, double x) {
        frame.ifPresent(
                now -> {
                    var shown = now.shown();
                    var length =
                            (int)
                                    Math.clamp(
                                            Math.round(shown.length() * factor),
                                            LEAST_METRES,
                                            model.metres());
                    var share = (now.metre(x) - shown.from()) / (double) shown.length();
                    var from =
                            (int)
                                    Math.clamp(
                                            Math.round(now.metre(x) - share * length),
                                            0,
                                            model.metres() - length);
                    show(new MetreSpan(from, from + length));
                });
    }

    /// Shows a stretch, with some of the river around it.
    void show(MetreSpan span) {
        metres = span.length() >= model.metres() ? Optional.empty() : Optional.of(span);
        draw();
    }

    /// Shows more or less of time around a place down.
    void zoomTime(double factor, double y) {
        frame.ifPresent(
                now -> {
                    var count = (int) Math.clamp(Math.round(now.months() * factor), 6, 120);
                    var at = now.month(y);
                    var above =
                            Math.round(
                                    ChronoUnit.MONTHS.between(now.first(), at)
                                            * (double) count
                                            / now.months());
                    first = Optional.of(at.minusMonths(above));
                    months = count;
                    draw();
                });
    }

    /// Moves what is shown along the river and in time.
    ///
    /// @param across and down: of what is shown
    /// @return true
    boolean pan(double across, double down) {
        frame.ifPresent(
                now -> {
                    var shown = now.shown();
                    var from =
                            (int)
                                    Math.clamp(
                                            Math.round(shown.from() + across * shown.length()),
                                            0,
                                            model.metres() - shown.length());
                    metres = Optional.of(new MetreSpan(from, from + shown.length()));
                    var by =
                            Math.round(
                                    Math.signum(down) * Math.ceil(Math.abs(down) * now.months()));
                    if (by != 0) {
                        first = Optional.of(now.first().plusMonths(by));
                        months = now.months();
                    }
                    draw();
                });
        return true;
    }

    void showWhole() {
        metres = Optional.empty();
        first = Optional.empty();
        draw();
    }
}

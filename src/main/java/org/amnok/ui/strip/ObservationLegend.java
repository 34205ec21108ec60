package org.amnok.ui.strip;

import java.util.List;
import javafx.scene.image.ImageView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.amnok.domain.coverage.BankState;
import org.amnok.domain.coverage.Coverage;
import org.amnok.domain.coverage.Rounded;
import org.amnok.domain.date.DateText;
import org.amnok.domain.wording.CoverageText;
import org.amnok.layout.strip.StateBar;
import org.amnok.map.Theme;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.PixelImage;
import org.amnok.ui.look.Text;
import org.amnok.ui.map.MapCanvas;
import org.amnok.words.Messages;
import org.locationtech.jts.geom.Envelope;

/// What the bands along the banks mean and how long they are, in the lower right corner of the map
/// above its sources. A map that is too small for it has none.
final class ObservationLegend extends VBox {
    private static final double MARGIN = 12;
    private static final double ABOVE_SOURCES = 44;

    /// Of the map's width and height.
    private static final double MOST = 0.45;

    private final MapCanvas canvas;
    private final GridPane states = Fx.styled(new GridPane(), "coverage-table");

    ObservationLegend(MapCanvas canvas) {
        this.canvas = canvas;
        setId("looks-legend");
        getStyleClass().add("looks-legend");
        Fx.floating(this);
        setVisible(false);
        canvas.keepFree(this::box);
        canvas.overlay().getChildren().add(this);
        canvas.onFrame(this::arrange);
        canvas.covered().subscribe((was, is) -> arrange());
    }

    /// Shows it; those states that there are.
    void show(Coverage coverage, Theme theme) {
        var question = coverage.question();
        var bank = CoverageText.bank(question.banks());
        states.getChildren().clear();
        var kilometres = coverage.kilometresByState();
        var at = 0;
        for (var state : BankState.values()) {
            if (coverage.metres(state) > 0) {
                var length = kilometres[state.ordinal()];
                var words =
                        Messages.text(
                                "looks.legend_line", state.label(), Rounded.text(true, length));
                states.add(line(state, words, theme), at % 2, at / 2);
                at++;
            }
        }
        getChildren()
                .setAll(
                        Text.of(question.kind().label() + " · " + bank, "section-title"),
                        Text.of(DateText.of(question.period()), "hint"),
                        states);
        setVisible(true);
        arrange();
    }

    void hide() {
        setVisible(false);
    }

    private static javafx.scene.control.Label line(BankState state, String words, Theme theme) {
        var line = Text.of(words);
        line.setGraphic(sample(state, theme));
        return line;
    }

    /// How a state looks beside its name.
    static ImageView sample(BankState state, Theme theme) {
        var sample = new ImageView(PixelImage.of(StateBar.sample(state, theme)));
        sample.setFitWidth(StateBar.SAMPLE_WIDTH);
        sample.setPreserveRatio(true);
        return sample;
    }

    private void arrange() {
        if (!isVisible()) {
            return;
        }
        applyCss(); // without it new words have no size yet
        autosize();
        relocate(
                canvas.getWidth() - canvas.covered().get().getRight() - getWidth() - MARGIN,
                canvas.getHeight() - getHeight() - ABOVE_SOURCES);
        setOpacity(fits() ? 1 : 0);
    }

    private boolean fits() {
        return getWidth() < canvas.getWidth() * MOST && getHeight() < canvas.getHeight() * MOST;
    }

    private List<Envelope> box() {
        arrange();
        var b = getBoundsInParent();
        return isVisible() && fits()
                ? List.of(new Envelope(b.getMinX(), b.getMaxX(), b.getMinY(), b.getMaxY()))
                : List.of();
    }
}

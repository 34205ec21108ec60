package org.amnok.ui.look;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Screen;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.record.Sighting;
import org.amnok.layout.LegendRaster;
import org.amnok.map.Theme;
import org.amnok.map.base.BaseKey;
import org.amnok.map.cluster.SightingSymbols;
import org.amnok.render.symbol.SymbolRaster;
import org.amnok.ui.session.Tasks;

/// The map's symbols as nodes. They are drawn in the background and appear a moment later.
public final class Symbols {
    private final SymbolRaster raster;
    private final LegendRaster legends;
    private final Tasks tasks;
    private final ReadOnlyObjectProperty<Theme> theme;
    private final Map<Key, Image> images = new HashMap<>();
    private final List<Runnable> paused = new ArrayList<>();
    private boolean isPaused;

    private record Key(String name, Theme theme, int pixels) {}

    public Symbols(
            SymbolRaster raster,
            LegendRaster legends,
            Tasks tasks,
            ReadOnlyObjectProperty<Theme> theme) {
        this.raster = raster;
        this.legends = legends;
        this.tasks = tasks;
        this.theme = theme;
    }

    /// Draws nothing until [#resume]: something else is to be drawn first.
    public void pause() {
        isPaused = true;
    }

    /// Draws what was asked for meanwhile.
    public void resume() {
        isPaused = false;
        paused.forEach(Runnable::run);
        paused.clear();
    }

    private void draw(Runnable drawing) {
        if (isPaused) {
            paused.add(drawing);
        } else {
            drawing.run();
        }
    }

    /// A symbol that follows the theme.
    ///
    /// @param name of the file, without extension
    /// @param size in px
    public ImageView symbol(String name, double size) {
        var view = new ImageView();
        view.setFitWidth(size);
        view.setFitHeight(size);
        view.setMouseTransparent(true);
        view.imageProperty().bind(theme.map(now -> image(name, now, size)));
        return view;
    }

    /// The badge of a sighting.
    public ImageView badge(Sighting sighting, double size) {
        return symbol(badgeName(sighting), size);
    }

    /// The symbol that the map gives a sighting.
    public static String badgeName(Sighting sighting) {
        return SightingSymbols.badge(
                sighting.kind(),
                sighting.isDoubtful() || sighting.status() == SightingStatus.DISPUTED);
    }

    /// What a legend shows beside the words of a line.
    public ImageView sample(BaseKey key) {
        var ratio = Screen.getPrimary().getOutputScaleX();
        var width = LegendRaster.width(ratio);
        var height = LegendRaster.height(ratio);
        var image = new WritableImage(width, height);
        var now = theme.get();
        var drawing =
                tasks.work(() -> legends.pixels(key, now, ratio))
                        .then(drawn -> fill(image, drawn, width, height));
        draw(() -> drawing.start(problem -> {})); // it stays empty
        var view = new ImageView(image);
        view.setFitWidth(width / ratio);
        view.setFitHeight(height / ratio);
        view.setMouseTransparent(true);
        return view;
    }

    private Image image(String name, Theme now, double size) {
        var pixels = (int) Math.ceil(size * Screen.getPrimary().getOutputScaleX());
        return images.computeIfAbsent(new Key(name, now, pixels), this::drawnSoon);
    }

    private Image drawnSoon(Key key) {
        var image = new WritableImage(key.pixels, key.pixels);
        var drawing =
                tasks.work(() -> raster.pixels(key.name, key.theme, key.pixels))
                        .then(drawn -> fill(image, drawn, key.pixels, key.pixels));
        draw(() -> drawing.start(problem -> images.remove(key)));
        return image;
    }

    private static void fill(WritableImage image, int[] drawn, int width, int height) {
        var format = PixelFormat.getIntArgbPreInstance();
        image.getPixelWriter().setPixels(0, 0, width, height, format, drawn, 0, width);
    }
}

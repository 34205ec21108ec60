package org.amnok.ui.look;

import java.util.HashMap;
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
        tasks.work(() -> legends.pixels(key, now, ratio))
                .then(drawn -> fill(image, drawn, width, height))
                .start(problem -> {}); // it stays empty
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
        tasks.work(() -> raster.pixels(key.name, key.theme, key.pixels))
                .then(drawn -> fill(image, drawn, key.pixels, key.pixels))
                .start(problem -> images.remove(key));
        return image;
    }

    private static void fill(WritableImage image, int[] drawn, int width, int height) {
        var format = PixelFormat.getIntArgbPreInstance();
        image.getPixelWriter().setPixels(0, 0, width, height, format, drawn, 0, width);
    }
}

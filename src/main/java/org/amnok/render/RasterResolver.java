package org.amnok.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.amnok.map.RasterImage;
import org.amnok.map.RasterOption;
import org.amnok.map.RasterStatistics;
import org.geotools.api.style.ChannelSelection;
import org.geotools.api.style.ColorMap;
import org.geotools.api.style.ContrastEnhancement;
import org.geotools.api.style.ContrastMethod;
import org.geotools.api.style.RasterSymbolizer;
import org.geotools.api.style.SelectedChannelType;
import org.jspecify.annotations.Nullable;

/// Turns raster symbolizers into values for one feature.
final class RasterResolver {
    /// For levels that do not depend on what the raster holds.
    private static final RasterStatistics UNCOUNTED = new RasterStatistics(0, 0, List.of());

    private final RasterSymbolizer symbolizer;
    private final StyleReader reader;
    private final RasterImage image;

    private RasterResolver(RasterSymbolizer symbolizer, StyleReader reader) {
        this.symbolizer = symbolizer;
        this.reader = reader;
        image = reader.raster(symbolizer.getGeometry());
    }

    /// @throws StyleProblem when it cannot be drawn
    static RasterPaint resolve(RasterSymbolizer symbolizer, StyleReader reader) {
        if (symbolizer.getShadedRelief() != null) {
            throw new StyleProblem("shaded relief is not drawn");
        }
        if (symbolizer.getImageOutline() != null) {
            throw new StyleProblem("outlines of rasters are not drawn");
        }
        return new RasterResolver(symbolizer, reader).paint();
    }

    private RasterPaint paint() {
        var colours = colours();
        var stepped =
                colours instanceof SampleColours.Mapped m && m.map().type() != ColourMap.Type.RAMP;
        return new RasterPaint(
                image,
                colours,
                nearest(stepped),
                reader.share("opacity", symbolizer.getOpacity(), 1));
    }

    private boolean nearest(boolean otherwise) {
        var option = symbolizer.getOptions().get(RasterOption.INTERPOLATION);
        return switch (option) {
            case null -> otherwise;
            case "nearest" -> true;
            case "bilinear" -> false;
            default -> throw new StyleProblem("unknown interpolation “" + option + "”");
        };
    }

    private SampleColours colours() {
        var map = symbolizer.getColorMap();
        var selection = symbolizer.getChannelSelection();
        var rgb = selection == null ? null : selection.getRGBChannels();
        if (map != null && map.getColorMapEntries().length > 0) {
            return new SampleColours.Mapped(grey(selection), map(map));
        }
        if (map != null && map.getFunction() != null) {
            throw new StyleProblem("a colour map by a function is not drawn");
        }
        if (rgb != null && rgb.length == 3 && rgb[0] != null) {
            return rgb(channel(rgb[0]), channel(rgb[1]), channel(rgb[2]), rgb);
        }
        var single = selection != null && selection.getGrayChannel() != null;
        return image.channels() < 3 || single
                ? new SampleColours.Grey(grey(selection), stretch(grey(selection), null))
                : rgb(0, 1, 2, null);
    }

    private SampleColours rgb(
            int red, int green, int blue, SelectedChannelType @Nullable [] selected) {
        return new SampleColours.Rgb(
                List.of(red, green, blue),
                stretch(red, selected == null ? null : selected[0]),
                stretch(green, selected == null ? null : selected[1]),
                stretch(blue, selected == null ? null : selected[2]));
    }

    private int grey(@Nullable ChannelSelection selection) {
        var grey = selection == null ? null : selection.getGrayChannel();
        return grey == null ? 0 : channel(grey);
    }

    /// Channels are named by their number, the first is 1.
    private int channel(SelectedChannelType selected) {
        var number = reader.number("channel", selected.getChannelName(), 1);
        if (number < 1 || number > image.channels() || number != Math.rint(number)) {
            throw new StyleProblem("the raster has no channel " + number);
        }
        return (int) number - 1;
    }

    private Stretch stretch(int channel, @Nullable SelectedChannelType selected) {
        var own = selected == null ? null : selected.getContrastEnhancement();
        return enhanced(channel, own == null ? symbolizer.getContrastEnhancement() : own);
    }

    private Stretch enhanced(int channel, @Nullable ContrastEnhancement contrast) {
        var method = contrast == null ? null : contrast.getMethod();
        var gamma = contrast == null ? 1 : reader.number("gamma", contrast.getGammaValue(), 1);
        if (!(gamma > 0)) {
            throw new StyleProblem("gamma " + gamma + " is not above 0");
        }
        if (method == null || method == ContrastMethod.NONE) {
            return new Stretch(Stretch.Method.LINEAR, 0, 255, gamma, UNCOUNTED);
        }
        var statistics = image.statistics(channel);
        return new Stretch(
                method(method),
                limit(contrast, "minValue", statistics.min()),
                limit(contrast, "maxValue", statistics.max()),
                gamma,
                statistics);
    }

    private double limit(@Nullable ContrastEnhancement contrast, String name, double otherwise) {
        var options = contrast == null ? null : contrast.getOptions();
        var value = options == null ? null : options.get(name);
        return value == null ? otherwise : reader.number(name, value, otherwise);
    }

    private static Stretch.Method method(ContrastMethod method) {
        if (method == ContrastMethod.HISTOGRAM) {
            return Stretch.Method.HISTOGRAM;
        }
        if (method == ContrastMethod.LOGARITHMIC) {
            return Stretch.Method.LOGARITHMIC;
        }
        return method == ContrastMethod.EXPONENTIAL
                ? Stretch.Method.EXPONENTIAL
                : Stretch.Method.LINEAR;
    }

    private ColourMap map(ColorMap map) {
        var entries = new ArrayList<ColourMap.Entry>();
        for (var entry : map.getColorMapEntries()) {
            var colour = reader.colour(entry.getColor(), entry.getOpacity(), 0);
            var quantity = reader.number("quantity", entry.getQuantity(), 0);
            entries.add(new ColourMap.Entry(quantity, colour.getRGB()));
        }
        entries.sort(Comparator.comparingDouble(ColourMap.Entry::quantity));
        var type =
                switch (map.getType()) {
                    case ColorMap.TYPE_INTERVALS -> ColourMap.Type.INTERVALS;
                    case ColorMap.TYPE_VALUES -> ColourMap.Type.VALUES;
                    default -> ColourMap.Type.RAMP;
                };
        return new ColourMap(type, entries);
    }
}

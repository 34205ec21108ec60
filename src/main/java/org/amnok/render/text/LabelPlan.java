package org.amnok.render.text;

import java.util.Map;
import org.amnok.domain.NumberText;
import org.amnok.map.symbology.LabelOption;
import org.amnok.map.symbology.LabelOption.Placement;
import org.amnok.render.text.LabelRequest.Barrier;
import org.geotools.api.style.LinePlacement;
import org.geotools.api.style.PointPlacement;
import org.geotools.api.style.TextSymbolizer;
import org.jspecify.annotations.Nullable;

/// What a style says about the places of all its labels: the options that GeoTools names, and our
/// own of [LabelOption]. Those it does not know are passed over, and so are values that are no
/// numbers.
///
/// @param placement null when the geometry decides: points beside, lines along, areas inside
/// @param clearance half the width of what is drawn along the line, px
/// @param spaceAround room that the label keeps to others, px; negative when it may touch them
/// @param maxDisplacement how far it may stand from the place its style names, px
/// @param grouped true when features of one text have one label
/// @param partial true when the frame may cut it
/// @param resolved false when it is drawn whatever it covers
/// @param curved along lines: false when it is straight
/// @param repeatPixels along lines: distance to the next label; 0 for one label; negative for the
///   renderer's own measure
/// @param maxTurnRadians along lines: greatest turn between two letters
/// @param share in areas: how much of the label's width must find room, 0 to 1
/// @param leader how far it may stand off with a hairline
/// @param essential true when no picture that shows its point may lack it
public record LabelPlan(
        @Nullable Placement placement,
        Barrier barrier,
        double clearance,
        double spaceAround,
        double maxDisplacement,
        boolean grouped,
        boolean partial,
        boolean resolved,
        boolean curved,
        double repeatPixels,
        double maxTurnRadians,
        double share,
        Leader leader,
        boolean essential) {
    private static final double MAX_TURN_DEGREES = 16;

    /// How far a hairline may be.
    public enum Leader {
        NONE,
        /// Rather through a line than further.
        CLOSE,
        NEAR,
        /// A short one, from one of several points.
        SEVERAL
    }

    static LabelPlan of(TextSymbolizer text) {
        var options = text.getOptions();
        var own = placement(options);
        return new LabelPlan(
                own != null ? own : placement(text),
                barrier(options.getOrDefault(LabelOption.BARRIER, "")),
                number(options, LabelOption.CLEARANCE, 0),
                number(options, TextSymbolizer.SPACE_AROUND_KEY, 0),
                number(options, TextSymbolizer.MAX_DISPLACEMENT_KEY, 0),
                flag(options, TextSymbolizer.GROUP_KEY, false),
                flag(options, TextSymbolizer.PARTIALS_KEY, false),
                flag(options, TextSymbolizer.CONFLICT_RESOLUTION_KEY, true),
                flag(options, TextSymbolizer.FOLLOW_LINE_KEY, isCurved(text)),
                repeat(text),
                Math.toRadians(
                        number(options, TextSymbolizer.MAX_ANGLE_DELTA_KEY, MAX_TURN_DEGREES)),
                Math.clamp(number(options, TextSymbolizer.GOODNESS_OF_FIT_KEY, 1), 0, 1),
                leader(options.getOrDefault(LabelOption.LEADER, "")),
                flag(options, LabelOption.ESSENTIAL, false));
    }

    private static @Nullable Placement placement(Map<String, String> options) {
        var name = options.get(LabelOption.PLACEMENT);
        for (var placement : Placement.values()) {
            if (placement.name().equals(name)) {
                return placement;
            }
        }
        return null;
    }

    private static @Nullable Placement placement(TextSymbolizer text) {
        return switch (text.getLabelPlacement()) {
            case PointPlacement point -> Placement.AROUND;
            case LinePlacement line -> Placement.ALONG;
            case null, default -> null;
        };
    }

    /// Straight is what GeoTools means by a line placement that says nothing.
    private static boolean isCurved(TextSymbolizer text) {
        return !(text.getLabelPlacement() instanceof LinePlacement);
    }

    private static double repeat(TextSymbolizer text) {
        var line = text.getLabelPlacement() instanceof LinePlacement p ? p : null;
        var otherwise = line == null || line.isRepeated() ? -1 : 0;
        return number(text.getOptions(), TextSymbolizer.LABEL_REPEAT_KEY, otherwise);
    }

    private static Barrier barrier(String option) {
        return switch (option) {
            case "label" -> Barrier.LABEL;
            case "home" -> Barrier.HOME;
            case "always" -> Barrier.ALWAYS;
            default -> Barrier.IGNORED;
        };
    }

    private static Leader leader(String option) {
        return switch (option) {
            case "several" -> Leader.SEVERAL;
            case "close" -> Leader.CLOSE;
            case "true" -> Leader.NEAR;
            default -> Leader.NONE;
        };
    }

    static double number(Map<String, String> options, String name, double otherwise) {
        return NumberText.finite(options.get(name), otherwise);
    }

    private static boolean flag(Map<String, String> options, String name, boolean otherwise) {
        var value = options.get(name);
        return value == null ? otherwise : Boolean.parseBoolean(value.strip());
    }
}

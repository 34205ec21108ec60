package org.amnok.map.symbology;

/// Options of symbolizers by which styles tell the renderer about labels.
public final class LabelOption {
    /// Of a text: how it is placed, a [Placement] by name.
    public static final String PLACEMENT = "placement";

    /// Of a text: extra space between letters, px.
    public static final String SPACING = "spacing";

    /// Of a text: `label` when the label should not touch a barrier where there is another place,
    /// `home` when it must also stay off all ground but the one its feature's attribute `ground`
    /// names, `always` when it is left out rather than put on a barrier.
    public static final String BARRIER = "barrier";

    /// Of a text beside a symbol: `close` when it may stand a little off with a hairline where
    /// there is no room beside it, `true` when it may go further where else a line runs through it,
    /// `several` when it may stand at each of several points, with a short one.
    public static final String LEADER = "leader";

    /// Of a text beside a symbol: `true` when no picture that shows its point may lack it. It
    /// stands off with a hairline as far as it takes, over other symbols if need be.
    public static final String ESSENTIAL = "essential";

    /// Of a text along a line: half the width of what is drawn along that line, px.
    public static final String CLEARANCE = "clearance";

    /// Of a line that labels keep off where they can: the width of all that is drawn along it, px.
    public static final String BARRIER_WIDTH = "barrierWidth";

    /// Of such a line: `true` when labels rather lie across it than on another barrier or nowhere.
    public static final String IS_CROSSABLE = "isCrossable";

    /// Of a line across which labels lie: `true` when a town's name does rather than stand off.
    public static final String IS_FAINT = "isFaint";

    /// Of such a line: `true` when names of countries, provinces and seas alone keep off it.
    public static final String IS_STREET = "isStreet";

    /// Of such a street: `true` when names of places and rivers keep off it, too, where they have
    /// another place: railways and main roads.
    public static final String IS_MAIN = "isMain";

    /// Of a symbol: `true` when no label may cover it.
    public static final String IS_OBSTACLE = "isObstacle";

    /// Of a symbol: `true` when it is drawn only together with its feature's label.
    public static final String WITH_LABEL = "withLabel";

    /// Of a symbol: `true` when the picture's edge never cuts it: it is left out there, and its
    /// label with it.
    public static final String IS_WHOLE = "isWhole";

    /// Of an area: the attribute that names the ground; area labels of the same value lie on it.
    public static final String GROUND = "ground";

    /// The ground of what is named on open water, at its own points: seas.
    public static final String ON_WATER = "water";

    /// Of an area: what it is to labels, a [Surface] by name.
    public static final String SURFACE = "surface";

    /// What area labels keep off, or may lie on again.
    public enum Surface {
        /// Names of land keep off it, and no label lies across its shore where there is another
        /// place.
        WATER,
        /// Land in the water.
        ISLAND,
        /// Names of countries stand beside it where they can.
        BUILT_UP
    }

    /// How a label finds its place.
    public enum Placement {
        /// Beside the point, tried east first.
        AROUND,
        /// Along the line, beside it.
        ALONG,
        /// Inside the area where it fits, else on the area's middle or beside that.
        INSIDE,
        /// At its point, or on free ground of the same name.
        GROUND,
        /// Outside a circle.
        CIRCLE,
        /// Where the line meets the upper edge.
        FRAME_TOP,
        /// Where the line meets the left edge.
        FRAME_LEFT
    }

    private LabelOption() {}
}

package org.amnok.map;

import java.util.Locale;
import org.amnok.domain.codelist.Family;

/// The colours of the map and of the window, each for light and dark. Nothing else names a colour.
public enum ThemeColour {
    /// Land on the North Korean bank.
    LAND_KP(0xF8F4EA, 0x2A2E30),
    /// Land on the Chinese bank.
    LAND_CN(0xEDEAE2, 0x212527),
    /// Land of Russia.
    LAND_RU(0xEDEAE2, 0x212527),
    /// Land of South Korea.
    LAND_KR(0xE4E8E4, 0x1E2725),
    /// Slopes away from the light, laid over land in part.
    RELIEF_SHADE(0x4E4A45, 0x000000),
    /// Slopes towards the light.
    RELIEF_LIGHT(0xFFFFFF, 0xB9C4C6),
    /// Tints of heights, from the plains up.
    HEIGHT_1(0xD3E0C4, 0x24302A),
    HEIGHT_2(0xE2E6C6, 0x2C3429),
    HEIGHT_3(0xF0E8C8, 0x36352A),
    HEIGHT_4(0xECDAB6, 0x3D372C),
    HEIGHT_5(0xDFC6A2, 0x453B30),
    HEIGHT_6(0xD3B89D, 0x4F4439),
    HEIGHT_7(0xE4DBD6, 0x5F5A57),
    /// Lines of equal height.
    CONTOUR(0x8A6238, 0xA08A66),
    /// The height of a contour.
    LBL_CONTOUR(0x7A5A34, 0xC2A97F),
    /// Sea.
    SEA(0xD5E3E7, 0x141A1E),
    /// Coastline.
    COAST(0x8FB0BC, 0x4D6671),
    /// River fill.
    RIVER(0xA9CBD8, 0x3C6477),
    /// River casing and lake outline.
    RIVER_EDGE(0x58879B, 0x5D8CA1),
    /// Lake and reservoir.
    LAKE(0xBCD7E0, 0x2C4A58),
    /// Context rivers, good to 1 km.
    RIVER_CTX(0xB9D2DB, 0x34505D),
    /// Border line.
    BORDER(0x6A2C4B, 0xE39BBB),
    /// Border casing, drawn at 85 %.
    BORDER_CASING(0xFFFDF8, 0x17191B),
    /// Border band, drawn at 13 %.
    BORDER_GLOW(0x6A2C4B, 0xE39BBB),
    /// Province line.
    ADMIN(0xA89F8E, 0x6B6A64),
    /// Graticule.
    GRATICULE(0xCFC8B8, 0x3A3F41),
    /// Lines of a UTM grid.
    ZONE(0x7A6F5C, 0xA59C89),
    /// Label of a country.
    LBL_COUNTRY(0x675F53, 0xA39C8E),
    /// Label of a province or of the graticule.
    LBL_ADMIN(0x6C6456, 0xA39C8E),
    /// Label of a city.
    LBL_CITY(0x211F1B, 0xF4F1E8),
    /// Label of a town.
    LBL_TOWN(0x3A362F, 0xDAD6CB),
    /// Label of a site, a crossing or a note.
    LBL_SITE(0x4A443A, 0xCBC6BA),
    /// Label of water.
    LBL_WATER(0x24607A, 0x8CC3DB),
    /// Label of the border.
    LBL_BORDER(0x6A2C4B, 0xE9AFC8),
    /// Halo of labels and symbols.
    HALO(0xFBF8F1, 0x1D2022),
    /// Glyph of a place.
    INK(0x2B2823, 0xECE8DE),
    /// Plate of a place.
    PLATE(0xFFFFFF, 0x1D2022),
    /// Uncertainty circle and its value.
    UNC(0x8C2F0E, 0xFF9A6B),
    /// Street maps of others: land that is used, quieter than all that is reported.
    STREET_FARM(0xF3F0DC, 0x2C302B),
    /// Where people live.
    STREET_BUILT_UP(0xEAE0D0, 0x34383A),
    STREET_GREEN(0xE4EBD5, 0x2A342D),
    STREET_WOOD(0xD8E3CA, 0x27332B),
    STREET_SAND(0xF2E9D1, 0x36342C),
    STREET_INDUSTRY(0xE6E1E2, 0x302D33),
    /// Hospitals, offices, barracks.
    STREET_PUBLIC(0xF1E3DD, 0x37302F),
    /// Schools and their yards.
    STREET_SCHOOL(0xF8E8BF, 0x40392A),
    STREET_SCHOOL_EDGE(0xCFA95A, 0x87754B),
    /// Squares, car parks, sports grounds.
    STREET_YARD(0xE9E5DD, 0x33383B),
    STREET_BUILDING(0xD4CABA, 0x454C50),
    STREET_WALL(0xB5AA97, 0x565E62),
    /// Fill of a street.
    STREET(0xFFFFFF, 0x4A5156),
    /// Fill of a main road.
    STREET_MAIN(0xFCEFCD, 0x615C4D),
    /// Edge of a street, and a street that is too thin to have one.
    STREET_EDGE(0xB9AF9E, 0x646C70),
    STREET_BRIDGE_EDGE(0x8F8778, 0x8A9092),
    /// Paths and tracks.
    STREET_PATH(0xB7AC99, 0x5C6265),
    STREET_RAIL(0x8B867E, 0x868C8E),
    /// A layer of a person's own: lines, edges of areas, points.
    OWN_LAYER(0x6C5B94, 0xB3A5DA),
    /// Name of a feature of such a layer.
    LBL_OWN_LAYER(0x534673, 0xCBC1E8),
    /// Name of a street.
    LBL_STREET(0x5E574B, 0xB5B0A4),
    /// Window, menu, status bar.
    UI_BG(0xF1EFEA, 0x191C1E),
    /// Panels, dialogs, tray.
    UI_PANEL(0xFBFAF7, 0x212527),
    /// Fields.
    UI_FIELD(0xFFFFFF, 0x171A1C),
    /// Dividers.
    UI_LINE(0xDDD8CD, 0x363C3F),
    /// Outline of fields and buttons.
    UI_LINE2(0x8F887A, 0x7C837F),
    /// Text.
    UI_TEXT(0x24221D, 0xECE9E1),
    /// Secondary text.
    UI_TEXT2(0x5C574C, 0xAEAA9F),
    /// Accent, primary button, links.
    UI_ACCENT(0x1B5E78, 0x7CC0DC),
    /// Text on the accent.
    UI_ON_ACCENT(0xFFFFFF, 0x0E2029),
    /// Selected row, pressed tool.
    UI_SEL(0xD9E9EF, 0x24414D),
    /// Hover.
    UI_HOVER(0xE9E6DE, 0x2C3235),
    /// Done.
    UI_OK(0x2E6B3A, 0x86C993),
    /// Warning text and icon.
    UI_WARN(0x8A5200, 0xF0B65A),
    /// Warning ground.
    UI_WARN_BG(0xFBEFD5, 0x3A2F1B),
    /// Error text and icon.
    UI_ERR(0xA31D2E, 0xFF9A94),
    /// Error ground.
    UI_ERR_BG(0xFBE6E4, 0x40221F),
    /// Focus ring.
    UI_FOCUS(0x0B6FB8, 0x7CC0DC),
    /// Selection.
    SEL(0xFFC21A, 0xFFC21A),
    /// Edge of the selection.
    SEL_EDGE(0x2B2823, 0x101213),
    /// Badges of the family vehicles.
    VEHICLES(0xC2560F, 0xE0812F),
    /// Badges of the family crossing.
    CROSSING(0x1766EA, 0x72B2FA),
    /// Badges of the family island.
    ISLAND(0x08854F, 0x56EE90),
    /// Badges of the family works.
    WORKS(0x5C4200, 0xF8C82A),
    /// Badges of the family rail.
    RAIL(0x6414A6, 0xA664FF),
    /// Badges of the family customs.
    CUSTOMS(0x004F80, 0xC4E7FC),
    /// Badges of the family guard.
    GUARD(0x20263D, 0x6F89A9),
    /// Badges of the family enforcement.
    ENFORCEMENT(0x6E0A28, 0xF24066),
    /// Badges of the family other.
    OTHER(0x756E7C, 0xB9B6A8),
    /// Density of sightings, where they are rarest.
    DENSITY_1(0xF2DDB0, 0x4B4033),
    DENSITY_2(0xE8BD78, 0x735430),
    DENSITY_3(0xD68F4B, 0xA36D2F),
    DENSITY_4(0xB25C2E, 0xD4923C),
    /// Density of sightings, where they are most frequent.
    DENSITY_5(0x6F2A20, 0xF7D58A),
    /// Glyph cut out of a badge.
    GLYPH(0xFFFFFF, 0x14171A);

    private final int light;
    private final int dark;

    ThemeColour(int light, int dark) {
        this.light = light;
        this.dark = dark;
    }

    /// The colour as 0xRRGGBB.
    public int rgb(Theme theme) {
        return theme == Theme.LIGHT ? light : dark;
    }

    /// The colour as styles write it: `#RRGGBB`.
    public String hex(Theme theme) {
        return String.format(Locale.ROOT, "#%06X", rgb(theme));
    }

    /// The colour of a density.
    ///
    /// @param level 1 for the lowest to 5
    public static ThemeColour density(int level) {
        return values()[DENSITY_1.ordinal() + level - 1];
    }

    /// The colour of a family of sightings.
    public static ThemeColour of(Family family) {
        return switch (family) {
            case VEHICLES -> VEHICLES;
            case CROSSING -> CROSSING;
            case ISLAND -> ISLAND;
            case WORKS -> WORKS;
            case RAIL -> RAIL;
            case CUSTOMS -> CUSTOMS;
            case GUARD -> GUARD;
            case ENFORCEMENT -> ENFORCEMENT;
            case OTHER -> OTHER;
        };
    }
}

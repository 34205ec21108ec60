package org.amnok.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// A lasting place: a bridge, a ford, a yard, a station.
///
/// @param code short name from the reference ("c12"); may be empty
/// @param subtype finer kind where the type is too coarse ("rail", "road", "road and rail"); else
///   empty
/// @param country `KP`, `CN`, `KP/CN`, `RU` or empty
/// @param geometry WGS 84, x = longitude, y = latitude; null when the place is not located
/// @param position how the coordinate was found
/// @param precisionMetres how good the coordinate is; null when unknown
/// @param note public remark
/// @param sourceTitle and sourceAddress: where the facts come from
public record Site(
        UUID uuid,
        String code,
        Names names,
        SiteType type,
        String subtype,
        String country,
        @Nullable Geometry geometry,
        Position position,
        @Nullable Double precisionMetres,
        String note,
        String sourceTitle,
        String sourceAddress)
        implements Item {

    /// How a site's coordinate was found.
    public enum Position {
        /// Printed in a source.
        SOURCED,
        /// Worked out from other data; drawn with a dashed plate.
        DERIVED,
        /// Not located; never drawn.
        NONE;

        /// The value written in files.
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// The language of the bank the site lies on.
    public Language localLanguage() {
        return country.startsWith("CN") ? Language.ZH : Language.KO;
    }
}

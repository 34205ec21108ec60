package org.amnok.exchange.table;

import java.util.ArrayList;
import java.util.List;
import org.amnok.domain.field.FieldCatalogue;
import org.amnok.domain.field.FieldType;
import org.amnok.domain.field.SightingField;
import org.jspecify.annotations.Nullable;

/// What is said of a released sighting, in the order of the columns of a table. Most are columns
/// that the import reads.
public final class ReleasedColumn {
    private static final List<ReleasedColumn> MADE = new ArrayList<>();

    public static final ReleasedColumn UUID = text("uuid");
    public static final ReleasedColumn TITLE = of("title", FieldCatalogue.TITLE);
    public static final ReleasedColumn KIND = text("kind");
    public static final ReleasedColumn STATUS = of("status", FieldCatalogue.STATUS);
    public static final ReleasedColumn LAT = column("lat", Type.DECIMAL);
    public static final ReleasedColumn LON = column("lon", Type.DECIMAL);
    public static final ReleasedColumn UNCERTAINTY_M =
            column("uncertainty_m", Type.DECIMAL).inShort("uncert_m");
    public static final ReleasedColumn PRIVACY_LEVEL =
            column("privacy_level", Type.WHOLE).inShort("privacy");
    public static final ReleasedColumn RIVER = text("river");
    public static final ReleasedColumn RIVER_KM_FROM =
            column("river_km_from", Type.DECIMAL).inShort("km_from");
    public static final ReleasedColumn RIVER_KM_FROM_UNCERTAINTY =
            column("river_km_from_uncertainty", Type.DECIMAL).inShort("km_from_u");
    public static final ReleasedColumn RIVER_KM_TO =
            column("river_km_to", Type.DECIMAL).inShort("km_to");
    public static final ReleasedColumn RIVER_KM_TO_UNCERTAINTY =
            column("river_km_to_uncertainty", Type.DECIMAL).inShort("km_to_u");
    public static final ReleasedColumn DATE_START = column("date_start", Type.DAY);
    public static final ReleasedColumn DATE_END = column("date_end", Type.DAY);
    public static final ReleasedColumn DATE_EDTF = text("date_edtf");
    public static final ReleasedColumn COUNT_CLASS = text("count_class").inShort("cnt_class");
    public static final ReleasedColumn COUNT_MIN =
            column("count_min", Type.WHOLE).inShort("cnt_min");
    public static final ReleasedColumn COUNT_BEST =
            column("count_best", Type.WHOLE).inShort("cnt_best");
    public static final ReleasedColumn COUNT_MAX =
            column("count_max", Type.WHOLE).inShort("cnt_max");
    public static final ReleasedColumn COUNT_METHOD = text("count_method").inShort("cnt_method");
    public static final ReleasedColumn COUNTS = text("counts");
    public static final ReleasedColumn RELIABILITY = of("reliability", FieldCatalogue.RELIABILITY);
    public static final ReleasedColumn CREDIBILITY = of("credibility", FieldCatalogue.CREDIBILITY);
    public static final ReleasedColumn DOUBTFUL = text("doubtful");
    public static final ReleasedColumn DISPUTED = text("disputed");
    public static final ReleasedColumn SITE = text("site");
    static final ReleasedColumn NOTE = of("note", FieldCatalogue.PUBLIC_NOTE);
    static final ReleasedColumn OUTLET = of("outlet", FieldCatalogue.OUTLET);
    static final ReleasedColumn SOURCE_TITLE =
            of("source_title", FieldCatalogue.REPORT_TITLE).inShort("src_title");
    static final ReleasedColumn URL = of("url", FieldCatalogue.REPORT_ADDRESS);

    /// From the public note on: of fields that leave as they are.
    public static final List<ReleasedColumn> OF_FIELDS = ofFields();

    public static final ReleasedColumn BANK = text("bank");
    public static final ReleasedColumn NEAR_RIVER = text("near_river");
    public static final ReleasedColumn RIVER_KM = column("river_km", Type.DECIMAL);
    public static final ReleasedColumn PROVINCE = text("province");
    public static final ReleasedColumn DATA_GENERALIZATIONS =
            text("data_generalizations").inShort("generalize");
    public static final ReleasedColumn INFORMATION_WITHHELD =
            text("information_withheld").inShort("withheld");

    /// A dBase table keeps this many letters of a column's name.
    private static final int SHORT = 10;

    /// What its values are.
    public enum Type {
        TEXT,
        WHOLE,
        DECIMAL,
        /// A day as text, `2025-11-13`.
        DAY
    }

    private final String code;
    private final Type type;
    private final @Nullable SightingField<?> field;
    private final int ordinal = MADE.size();
    private @Nullable String shortCode;

    private ReleasedColumn(String code, Type type, @Nullable SightingField<?> field) {
        this.code = code;
        this.type = type;
        this.field = field;
    }

    private static ReleasedColumn text(String code) {
        return column(code, Type.TEXT);
    }

    private static ReleasedColumn column(String code, Type type) {
        return made(new ReleasedColumn(code, type, null));
    }

    private static ReleasedColumn of(String code, SightingField<?> field) {
        return made(new ReleasedColumn(code, type(field), field));
    }

    private static ReleasedColumn made(ReleasedColumn column) {
        MADE.add(column);
        return column;
    }

    private static Type type(SightingField<?> field) {
        return switch (field.type()) {
            case FieldType.Choice<?> choice -> choice.isNumber() ? Type.WHOLE : Type.TEXT;
            case FieldType.Day _ -> Type.DAY;
            case FieldType.Text _,
                    FieldType.Marks _,
                    FieldType.Dates _,
                    FieldType.Zone _,
                    FieldType.Reference _,
                    FieldType.Stamp _,
                    FieldType.Position _,
                    FieldType.CountRows _ ->
                    Type.TEXT;
        };
    }

    /// Every field of the catalogue that may leave and has a name in files has a column.
    private static List<ReleasedColumn> ofFields() {
        FieldCatalogue.ALL.stream()
                .filter(each -> each.release().isPresent() && !each.importNames().isEmpty())
                .filter(each -> MADE.stream().noneMatch(column -> column.field == each))
                .forEach(each -> of(each.importNames().getFirst(), each));
        return MADE.subList(MADE.indexOf(NOTE), MADE.size()).stream().toList();
    }

    private ReleasedColumn inShort(String name) {
        shortCode = name;
        return this;
    }

    /// All there are, in their order.
    public static List<ReleasedColumn> values() {
        return MADE;
    }

    /// Where it is among all, from 0.
    public int ordinal() {
        return ordinal;
    }

    public Type type() {
        return type;
    }

    /// The field that leaves in it as it is; null when it is told in a way of its own.
    @Nullable
    public SightingField<?> field() {
        return field;
    }

    /// As files have it: `river_km_from`.
    public String code() {
        return code;
    }

    /// Where a name has at most ten characters.
    public String shortCode() {
        return shortCode == null ? code.substring(0, Math.min(SHORT, code.length())) : shortCode;
    }

    /// True for what a geometry tells already.
    public boolean isPoint() {
        return this == LAT || this == LON;
    }

    /// As files have it.
    @Override
    public String toString() {
        return code;
    }
}

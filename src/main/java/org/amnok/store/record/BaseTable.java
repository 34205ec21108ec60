package org.amnok.store.record;

import static org.amnok.store.record.ItemColumn.number;
import static org.amnok.store.record.ItemColumn.text;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.amnok.domain.Coded;
import org.amnok.domain.codelist.BaseKind;
import org.amnok.domain.record.BaseLayer;
import org.amnok.domain.record.BaseOptions;
import org.amnok.domain.wording.BaseOptionText;
import org.amnok.store.sqlite.Cells;
import org.amnok.store.sqlite.Column;
import org.jspecify.annotations.Nullable;

/// The table `amnok_base`. Rows without a file, or of a kind that this program does not know, are
/// left alone and not read.
public final class BaseTable extends ItemTable<BaseLayer> {
    public BaseTable() {
        super(
                BaseLayer.class,
                "amnok_base",
                new ItemColumn<>(Column.text("title"), BaseLayer::title),
                new ItemColumn<>(Column.text("file"), BaseLayer::file),
                text("kind", base -> base.kind().code()),
                text("map_table", BaseLayer::table),
                number("opacity", BaseLayer::opacity),
                number("visible", base -> base.visible() ? 1 : 0),
                number("position", BaseLayer::position),
                text("attribution", BaseLayer::attribution),
                text("stretch", base -> BaseOptionText.stretch(base.options())),
                number("no_data", base -> base.options().noDataValue()),
                text("bands", base -> BaseOptionText.bands(base.options())));
    }

    @Override
    public @Nullable BaseLayer decode(Cells cells, UUID uuid) throws SQLException {
        var title = cells.text();
        var file = cells.text();
        var kind = Coded.find(BaseKind.values(), cells.text());
        var table = cells.text();
        var opacity = or(1, cells.real());
        var visible = or(1, cells.real()) != 0;
        var position = or(0, cells.real());
        var attribution = cells.text();
        var options = options(cells.text(), cells.real(), cells.text());
        return kind.isEmpty() || file.isBlank()
                ? null
                : new BaseLayer(
                        uuid,
                        title.isBlank() ? kind.get().english() : title,
                        file,
                        kind.get(),
                        table,
                        Math.clamp(opacity, 0, 1),
                        visible,
                        position,
                        attribution,
                        options);
    }

    private static double or(double otherwise, @Nullable Double value) {
        return value == null || !Double.isFinite(value) ? otherwise : value;
    }

    /// What is not understood is left as the file says.
    private static BaseOptions options(String stretch, @Nullable Double noData, String bands) {
        var plain =
                BaseOptions.AUTOMATIC
                        .withNoData(noData)
                        .showing(BaseOptionText.typedBands(bands).orElse(List.of()));
        return BaseOptionText.stretched(plain, stretch).orElse(plain);
    }
}

package org.amnok.ui;

import org.amnok.ui.command.Command;
import org.amnok.ui.command.CommandButton;
import org.amnok.ui.history.HistoryPane;
import org.amnok.ui.layers.BaseLayerController;
import org.amnok.ui.layers.FeatureSight;
import org.amnok.ui.layers.LayerTable;
import org.amnok.ui.project.PreferenceStore;
import org.amnok.ui.project.WindowParts;
import org.amnok.ui.share.SharePane;
import org.amnok.ui.table.SameAsCommands;
import org.amnok.ui.table.TableCommands;
import org.amnok.ui.table.TablePane;
import org.amnok.words.Messages;

/// Below the map: the table of sightings, and beside it in tabs the history, who shares the
/// project, and the tables of one's own layers.
final class TableRegion {
    private static final double FILTER_ICON = 15;

    private final Workbench bench;
    private final WindowParts parts;
    private final TablePane table;
    private final TableCommands commands;
    private final SameAsCommands sameAs;
    private final Runnable history;

    TableRegion(
            Workbench bench,
            WindowParts parts,
            PreferenceStore memory,
            TablePane.Calls calls,
            SameAsCommands sameAs) {
        this.bench = bench;
        this.parts = parts;
        this.sameAs = sameAs;
        var session = bench.session();
        table = new TablePane(session, parts.symbols(), parts.clock(), memory, calls);
        commands = new TableCommands(session, table, () -> bench.form().changeSelected());
        history =
                table.addTab(
                        "history-tab",
                        Messages.text("window.history"),
                        new HistoryPane(session, bench::report));
    }

    void addTabs(OutputCommands output) {
        var sharing = new SharePane(bench.session(), output.sharing);
        table.addTab("sharing-tab", Messages.text("share.sharing"), sharing, sharing.isShared());
    }

    void addLayers(BaseLayerController bases) {
        var session = bench.session();
        var sight = new FeatureSight(bench.map().canvas(), session, bench::report);
        var listed = new LayerTable(session, bases, sight, parts.tasks());
        var show = table.addTab("layers-tab", Messages.text("window.own_layers"), listed);
        bases.onTable(
                base -> {
                    open();
                    show.run();
                    listed.show(base);
                });
    }

    /// Gives the table its menu, and its button of the filter.
    void furnish(Command expunge, Command filter) {
        RowMenu.of(bench, expunge);
        table.addFilterButton(new CommandButton(filter, FILTER_ICON));
    }

    TablePane pane() {
        return table;
    }

    TableCommands commands() {
        return commands;
    }

    SameAsCommands sameAs() {
        return sameAs;
    }

    private void open() {
        bench.panes().show(Panes.Side.TABLE, true);
    }

    /// Shows the newest edits of the project.
    void showHistory() {
        open();
        history.run();
    }

    void showUnlocated() {
        open();
        table.showUnlocated();
    }
}

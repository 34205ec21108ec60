package org.amnok.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amnok.ui.command.Command;
import org.amnok.ui.command.CommandButton;
import org.amnok.ui.draw.SiteCommands;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Icon;
import org.amnok.ui.look.Text;
import org.amnok.ui.map.MapPane;
import org.amnok.ui.map.MapTool;
import org.amnok.words.Messages;

/// The toolbar of an open project, and below it a line that says when nothing can be changed.
final class WorkbenchHead extends VBox {
    private final MapPane map;

    /// @param projectTools the commands before "undo"
    /// @param search at the far right
    WorkbenchHead(Workbench bench, List<Command> projectTools, Node search) {
        map = bench.map();
        var commands = bench.commands();
        var toolCommands = bench.toolCommands();
        getChildren()
                .add(
                        new ToolStrip(
                                List.of(
                                        projectTools.stream().map(ToolStrip::button).toList(),
                                        List.of(
                                                ToolStrip.button(commands.undo),
                                                ToolStrip.button(commands.redo)),
                                        views(bench.mapCommands(), toolCommands),
                                        adds(commands, bench.form().sites()),
                                        looks(toolCommands, bench.tools())),
                                search));
        if (bench.session().isReadOnly()) {
            getChildren().add(new ReadOnlyBanner(bench.session().reports().isPresent()));
        }
    }

    private List<Node> views(MapCommands commands, ToolCommands toolCommands) {
        return List.of(
                ToolStrip.tool(commands.select, map.selecting()),
                ToolStrip.tool(toolCommands.lasso, map.lassoing()),
                ToolStrip.tool(commands.pan, map.panning()),
                ToolStrip.button(commands.zoomIn),
                ToolStrip.button(commands.zoomOut),
                ToolStrip.button(commands.whole),
                ToolStrip.button(commands.back),
                ToolStrip.button(commands.forward));
    }

    private List<Node> adds(WorkbenchCommands commands, SiteCommands siteCommands) {
        return List.of(
                ToolStrip.tool(commands.add, map.adding()),
                ToolStrip.tool(siteCommands.add, map.drawing()),
                ToolStrip.tool(siteCommands.look, map.pickingSite()));
    }

    private List<Node> looks(ToolCommands toolCommands, MapTools tools) {
        return List.of(
                ToolStrip.tool(toolCommands.measure, holds(tools.measureTool())),
                ToolStrip.tool(toolCommands.identify, holds(tools.identifyTool())),
                ToolStrip.button(toolCommands.bookmarkList));
    }

    private ObservableValue<Boolean> holds(MapTool tool) {
        return map.tool().map(tool::equals);
    }

    /// Says that nothing can be changed, and why.
    private static final class ReadOnlyBanner extends HBox {
        /// @param isFolder of reports, not a project
        ReadOnlyBanner(boolean isFolder) {
            var words =
                    Text.of(
                            Messages.text(
                                    isFolder
                                            ? "project.folder_is_read_only"
                                            : "project.this_project_is_open_read_only"),
                            "banner");
            words.setGraphic(new Icon("lock", 16));
            words.setMaxWidth(Double.MAX_VALUE);
            getChildren().add(Fx.growing(words));
        }
    }

    /// The one toolbar: groups of commands, the search field at the far right. Where the window is
    /// too narrow, as it is where text is large, the last groups are left out: menus have their
    /// commands.
    private static final class ToolStrip extends HBox {
        private static final double ICON = 20;
        private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

        private final List<List<Node>> groups = new ArrayList<>();
        private final Node search;

        ToolStrip(List<List<Node>> groups, Node search) {
            this.search = search;
            getStyleClass().add("toolbar");
            for (var group : groups) {
                var nodes = new ArrayList<Node>();
                if (!getChildren().isEmpty()) {
                    nodes.add(new Separator(Orientation.VERTICAL));
                }
                nodes.addAll(group);
                getChildren().addAll(nodes);
                this.groups.add(nodes);
            }
            getChildren().addAll(Text.spring(), search);
            setMinWidth(0); // never holds the window wide
            widthProperty().subscribe(width -> fit(width.doubleValue()));
        }

        private void fit(double width) {
            var left = width - snappedLeftInset() - snappedRightInset() - search.minWidth(-1);
            for (var group : groups) {
                left -= group.stream().mapToDouble(node -> node.prefWidth(-1) + getSpacing()).sum();
                var fits = left >= 0 || width == 0;
                group.forEach(node -> node.setVisible(fits));
                group.forEach(node -> node.setManaged(fits));
            }
        }

        static Node button(Command command) {
            return new CommandButton(command, ICON);
        }

        /// A tool that stays active: its button is pressed while a condition holds.
        static Node tool(Command command, ObservableValue<Boolean> inHand) {
            var button = new CommandButton(command, ICON);
            inHand.subscribe(now -> button.pseudoClassStateChanged(CHOSEN, now));
            return button;
        }
    }
}

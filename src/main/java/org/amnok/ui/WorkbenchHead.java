package org.amnok.ui;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amnok.ui.command.Command;
import org.amnok.ui.command.ToolStrip;
import org.amnok.ui.draw.SiteCommands;
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
            getChildren().add(words);
        }
    }
}

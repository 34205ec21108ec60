package org.amnok.sqlite;

import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.Arrays;

/// Packs boxes into the nodes of an R-tree as SQLite keeps them, full ones, sorted into tiles
/// (Leutenegger, López and Edgington, "STR: a simple and efficient algorithm for R-tree packing",
/// 1997).
///
/// Boxes are packed in portions, so that memory does not grow with their number: leaves of one
/// portion are tiles; the levels above are tiles of all leaves.
///
/// A node is the depth of the tree in 2 bytes (in the root only), the number of its boxes in 2,
/// then each box: the row or node that it is of in 8 bytes, and its four bounds as singles of 4,
/// all big-endian (rtree.c of SQLite, "Database Format of R-Tree Tables"). The root is node 1.
final class PackedTree {
    static final int ROOT = 1;
    private static final int HEADER_BYTES = 4;
    private static final int BOX_BYTES = 24;
    private static final int PORTION = 1 << 19;

    private final ManyRows nodes;
    private final ManyRows leavesOfRows;
    private final ManyRows parents;
    private final int nodeBytes;
    private final int perNode;
    private final TreeBoxes rows = new TreeBoxes(1024);
    private TreeBoxes leaves = new TreeBoxes(64);
    private long lastNode;

    /// @param nodeBytes how long a node is in this file
    /// @param lastNode all nodes but the root get greater numbers
    /// @param nodes take the number and the bytes of each node
    /// @param leavesOfRows take each row and the leaf that holds it; rows of a portion come in the
    ///   order in which they were added
    /// @param parents take each node and the one above it
    PackedTree(
            int nodeBytes, long lastNode, ManyRows nodes, ManyRows leavesOfRows, ManyRows parents) {
        this.nodes = nodes;
        this.leavesOfRows = leavesOfRows;
        this.parents = parents;
        this.lastNode = Math.max(ROOT, lastNode);
        this.nodeBytes = nodeBytes;
        perNode = (nodeBytes - HEADER_BYTES) / BOX_BYTES;
    }

    void add(long row, double minX, double maxX, double minY, double maxY) throws SQLException {
        if (rows.size() == PORTION) {
            packRows();
        }
        rows.add(row, minX, maxX, minY, maxY);
    }

    /// Writes what is left, the levels above the leaves and the root.
    void finish() throws SQLException {
        if (leaves.size() == 0 && rows.size() <= perNode) {
            var order = inOrder(rows.size());
            writeRowids(order, filled(order.length, ROOT));
            nodes.add(ROOT, node(rows, order, 0, order.length, 0));
            return;
        }
        packRows();
        var depth = 1;
        for (; leaves.size() > perNode; depth++) {
            var below = leaves;
            leaves = new TreeBoxes(below.size() / perNode + 1);
            pack(below, leaves, (node, parent) -> parents.add(below.id(node), parent));
        }
        var order = inOrder(leaves.size());
        for (int child = 0; child < leaves.size(); child++) {
            parents.add(leaves.id(child), ROOT);
        }
        nodes.add(ROOT, node(leaves, order, 0, order.length, depth));
    }

    private void packRows() throws SQLException {
        var leafOf = new long[rows.size()];
        pack(rows, leaves, (row, leaf) -> leafOf[row] = leaf);
        writeRowids(inOrder(rows.size()), leafOf);
        rows.clear();
    }

    private void writeRowids(int[] order, long[] leafOf) throws SQLException {
        for (var row : order) {
            leavesOfRows.add(rows.id(row), leafOf[row]);
        }
    }

    /// Is told in which node something lies.
    private interface Parents {
        void put(int child, long node) throws SQLException;
    }

    /// Writes the nodes above some boxes.
    ///
    /// @param level takes what is around each
    private void pack(TreeBoxes children, TreeBoxes level, Parents each) throws SQLException {
        var order = tiles(children);
        for (int start = 0; start < order.length; start += perNode) {
            var end = Math.min(order.length, start + perNode);
            var number = ++lastNode;
            nodes.add(number, node(children, order, start, end, 0));
            level.addAround(number, children, order, start, end);
            for (int i = start; i < end; i++) {
                each.put(order[i], number);
            }
        }
    }

    private byte[] node(TreeBoxes boxes, int[] order, int start, int end, int depth) {
        var node = ByteBuffer.allocate(nodeBytes);
        node.putShort((short) depth).putShort((short) (end - start));
        for (int i = start; i < end; i++) {
            node.putLong(boxes.id(order[i]));
            for (int side = 0; side < 4; side++) {
                node.putFloat(boxes.bound(order[i], side));
            }
        }
        return node.array();
    }

    /// The boxes so that each node's worth of them in a row makes a tile: upright slices of about
    /// as many tiles as there are slices.
    private int[] tiles(TreeBoxes boxes) {
        var order = inOrder(boxes.size());
        sort(order, 0, order.length, boxes, 0);
        var nodes = (order.length + perNode - 1) / perNode;
        var slice = perNode * (int) Math.ceil(Math.sqrt(nodes));
        for (int start = 0; start < order.length; start += slice) {
            sort(order, start, Math.min(order.length, start + slice), boxes, 1);
        }
        return order;
    }

    /// Sorts a part of the order along x (0) or y (1).
    private static void sort(int[] order, int start, int end, TreeBoxes boxes, int axis) {
        var keys = new long[end - start];
        for (int i = start; i < end; i++) {
            keys[i - start] = (long) sortable(boxes.middle(order[i], axis)) << 32 | order[i];
        }
        Arrays.sort(keys);
        for (int i = start; i < end; i++) {
            order[i] = (int) keys[i - start];
        }
    }

    /// Bits that compare as whole numbers as the value does.
    private static int sortable(float value) {
        var bits = Float.floatToIntBits(value);
        return bits < 0 ? bits ^ Integer.MAX_VALUE : bits;
    }

    private static int[] inOrder(int size) {
        var order = new int[size];
        Arrays.setAll(order, i -> i);
        return order;
    }

    private static long[] filled(int size, long value) {
        var all = new long[size];
        Arrays.fill(all, value);
        return all;
    }
}

package io.github.cilium4j.core.yaml;

import io.github.cilium4j.core.diagnostics.FieldPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the one place of a text to change so that a path gets a value. */
final class SplicePlan {
    private static final int INDENT = 2;

    private final YamlDocument document;
    private final String text;
    private final FieldPath path;

    SplicePlan(YamlDocument document, FieldPath path) {
        this.document = document;
        this.text = document.source().text();
        this.path = path;
    }

    /** Returns a text without data followed by a path and its value. */
    static String appendTo(String text, FieldPath path, YamlNode value) {
        String lines = new BlockLines(lineEnd(text), 0).render(names(path.steps()), value);
        boolean ended = text.isEmpty() || text.endsWith("\n");
        return text + (ended ? "" : lineEnd(text)) + lines + lineEnd(text);
    }

    Splice set(YamlNode value) {
        List<FieldPath> steps = path.steps();
        YamlNode node = document.root();
        refuseMarked(node, FieldPath.root());
        Optional<YamlMapping.Entry> entry = Optional.empty();
        boolean inFlow = isFlow(node);
        for (int i = 0; i < steps.size(); i++) {
            Optional<YamlMapping.Entry> next = entry(node, steps.get(i));
            Optional<YamlNode> child = next.map(YamlMapping.Entry::value).or(() -> Optional.empty());
            if (node instanceof YamlSequence sequence && steps.get(i).isIndex()) {
                child = Optional.of(sequence.items().get(steps.get(i).lastIndex()));
            }
            if (child.isEmpty()) {
                return add(node, entry, inFlow, names(steps.subList(i, steps.size())), value);
            }
            refuseMarked(child.get(), steps.get(i));
            next.ifPresent(e -> refuseTab(e.key()));
            entry = next;
            node = child.get();
            inFlow = inFlow || isFlow(node) && i < steps.size() - 1;
        }
        return replace(node, entry, inFlow, value);
    }

    private static Optional<YamlMapping.Entry> entry(YamlNode node, FieldPath step) {
        return node instanceof YamlMapping mapping && !step.isIndex()
                ? mapping.entry(step.lastName())
                : Optional.empty();
    }

    private static List<String> names(List<FieldPath> steps) {
        List<String> names = new ArrayList<>();
        steps.forEach(step -> names.add(step.lastName()));
        return names;
    }

    private static boolean isFlow(YamlNode node) {
        return node instanceof YamlMapping mapping && mapping.isFlow()
                || node instanceof YamlSequence sequence && sequence.isFlow();
    }

    private void refuseMarked(YamlNode node, FieldPath at) {
        if (document.isMarked(node)) {
            throw YamlEdit.refused(at, "an anchor, alias or tag stands here", "Write the value out, without it");
        }
    }

    private void refuseTab(YamlScalar key) {
        int start = lineStart(key.span().start());
        if (text.substring(start, key.span().start()).indexOf('\t') >= 0) {
            throw YamlEdit.refused(path, "a tab stands before \"" + key.text() + "\"", "Indent with spaces");
        }
    }

    private int lineStart(int offset) {
        return document.source().lineStart(document.source().lineOf(offset));
    }

    /** Replaces a value that is there. */
    private Splice replace(YamlNode old, Optional<YamlMapping.Entry> entry, boolean inFlow, YamlNode value) {
        int start = old.span().start();
        int end = contentEnd(old);
        String replacement = inFlow ? FlowText.of(value) : inline(value, entry);
        boolean behindColon = entry.isPresent() && start > 0 && text.charAt(start - 1) == ':';
        if (old instanceof YamlScalar || isFlow(old) || entry.isEmpty()) {
            return new Splice(start, end, (behindColon ? " " : "") + replacement);
        }
        return replaceBlock(old, entry.get(), replacement);
    }

    /** A block list or map starts below its key: the new value goes behind the colon, before a comment. */
    private Splice replaceBlock(YamlNode old, YamlMapping.Entry entry, String replacement) {
        int colon = text.indexOf(':', entry.key().span().end()) + 1;
        int lineEnd = contentLineEnd(colon);
        if (lineEnd >= old.span().start()) {
            return new Splice(old.span().start(), contentEnd(old), replacement);
        }
        return new Splice(
                colon,
                contentEnd(old),
                " " + replacement + text.substring(colon, lineEnd).stripTrailing());
    }

    private String inline(YamlNode value, Optional<YamlMapping.Entry> entry) {
        if (!(value instanceof YamlScalar scalar)) {
            return FlowText.of(value);
        }
        int indent = entry.map(e -> column(e.key()) + INDENT).orElse(0);
        return indent == 0 ? FlowText.of(value) : new BlockLines(lineEnd(text), indent).scalar(scalar);
    }

    /** Adds a path to the map that lacks it. */
    private Splice add(
            YamlNode parent, Optional<YamlMapping.Entry> entry, boolean inFlow, List<String> names, YamlNode value) {
        if (parent instanceof YamlMapping mapping && mapping.isFlow() || inFlow) {
            return addInFlow(parent, names, value);
        }
        if (parent instanceof YamlMapping mapping) {
            YamlMapping.Entry last =
                    mapping.entries().stream().reduce((a, b) -> b).orElseThrow();
            refuseTab(last.key());
            return insertBehind(blockEnd(last), column(last.key()), names, value);
        }
        YamlMapping.Entry owner = entry.orElseThrow(
                () -> YamlEdit.refused(path, "the list item is empty", "Give the item a value first"));
        if (parent.span().start() == parent.span().end()) {
            return insertBehind(contentLineEnd(owner.key().span().end()), column(owner.key()) + INDENT, names, value);
        }
        return new Splice(parent.span().start(), parent.span().end(), FlowText.of(nest(names, value)));
    }

    private Splice addInFlow(YamlNode parent, List<String> names, YamlNode value) {
        if (!(parent instanceof YamlMapping mapping)) {
            int start = parent.span().start();
            boolean empty = start == parent.span().end();
            return new Splice(start, parent.span().end(), (empty ? " " : "") + FlowText.of(nest(names, value)));
        }
        String pair = FlowText.pair(names.get(0), nest(names.subList(1, names.size()), value));
        Optional<YamlMapping.Entry> last = mapping.entries().stream().reduce((a, b) -> b);
        if (last.isEmpty()) {
            return new Splice(mapping.span().start() + 1, mapping.span().start() + 1, pair);
        }
        int end = Math.max(
                last.get().key().span().end(), last.get().value().span().end());
        return new Splice(end, end, ", " + pair);
    }

    private Splice insertBehind(int lineEnd, int indent, List<String> names, YamlNode value) {
        String lines = new BlockLines(lineEnd(text), indent).render(names, value);
        return new Splice(lineEnd, lineEnd, lineEnd(text) + lines);
    }

    private static YamlNode nest(List<String> names, YamlNode value) {
        YamlNode nested = value;
        for (int i = names.size() - 1; i >= 0; i--) {
            nested = YamlMapping.of(Map.of(names.get(i), nested));
        }
        return nested;
    }

    /** Returns where the entry of a key begins; a key behind a question mark begins there. */
    private int column(YamlScalar key) {
        String before = text.substring(lineStart(key.span().start()), key.span().start());
        String mark = before.stripTrailing();
        return mark.endsWith("?") && mark.length() < before.length() ? mark.length() - 1 : before.length();
    }

    /** Returns where the last line of an entry ends, its comment included. */
    private int blockEnd(YamlMapping.Entry entry) {
        int end = Math.max(entry.key().span().end(), lastEnd(entry.value()));
        return contentLineEnd(end);
    }

    private int lastEnd(YamlNode node) {
        if (node instanceof YamlMapping mapping && !mapping.isFlow()) {
            YamlMapping.Entry last =
                    mapping.entries().stream().reduce((a, b) -> b).orElseThrow();
            return Math.max(last.key().span().end(), lastEnd(last.value()));
        }
        if (node instanceof YamlSequence sequence && !sequence.isFlow()) {
            return lastEnd(sequence.items().get(sequence.items().size() - 1));
        }
        return keepsTrailingLines(node) ? beforeLineBreak(node.span().end()) : contentEnd(node);
    }

    /** A block scalar with "+" owns the empty lines behind it. */
    private boolean keepsTrailingLines(YamlNode node) {
        if (!isBlockScalar(node)) {
            return false;
        }
        String header =
                text.substring(node.span().start(), contentLineEnd(node.span().start()));
        return header.split("#", 2)[0].contains("+");
    }

    private static boolean isBlockScalar(YamlNode node) {
        return node instanceof YamlScalar scalar
                && (scalar.style() == ScalarStyle.LITERAL || scalar.style() == ScalarStyle.FOLDED);
    }

    private int beforeLineBreak(int offset) {
        int start = lineStart(offset);
        return start == 0 ? offset : contentLineEnd(start - 1);
    }

    /** SnakeYAML ends a block scalar where the next token starts; its own last line ends before. */
    private int contentEnd(YamlNode node) {
        int end = node.span().end();
        if (!isBlockScalar(node) && (node instanceof YamlScalar || isFlow(node))) {
            return end;
        }
        while (end > node.span().start() && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Returns the end of the line an offset stands in, before its line break. */
    private int contentLineEnd(int offset) {
        int line = document.source().lineOf(offset);
        return document.source().lineStart(line) + document.source().line(line).length();
    }

    private static String lineEnd(String text) {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }
}

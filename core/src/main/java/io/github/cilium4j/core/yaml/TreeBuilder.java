package io.github.cilium4j.core.yaml;

import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Origin;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.RuleInfo;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;

/** Builds the documents of one text in one pass over SnakeYAML's events. */
final class TreeBuilder {
    /** Of each severity. Enough to see what is wrong; a file of anchors does not print a page for each. */
    private static final int MAX_FINDINGS = 100;

    private final YamlSource source;
    private final int fixedNumber;
    private final TextReader reader;
    private final Parser events;
    private final List<YamlDocument> documents = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    private Set<Integer> marked = new HashSet<>();
    private int number;

    /** Ends the reading: what follows in the text cannot be trusted. */
    private static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stop() {
            super(null, null, false, false);
        }
    }

    TreeBuilder(YamlSource source, int fixedNumber) {
        this.source = source;
        this.fixedNumber = fixedNumber;
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        options.setProcessComments(false);
        this.reader = new TextReader(source.text());
        this.events = new ParserImpl(reader, options);
    }

    YamlStream build() {
        try {
            readDocuments();
        } catch (MarkedYAMLException e) {
            syntaxError(SyntaxHint.of(e, source));
        } catch (YAMLException | IllegalArgumentException e) {
            // SnakeYAML lets a NumberFormatException out for "\\UFFFFFFFF" and for a text that ends in "\\u".
            int offset = source.charOffset(reader.getIndex());
            syntaxError(new SyntaxHint(offset, "this is not YAML", "Correct the YAML at this place"));
        } catch (Stop e) {
            // The finding is there already.
        }
        findings.sort(Comparator.comparing(f -> f.origin().position()));
        return new YamlStream(source, documents, findings);
    }

    private void readDocuments() {
        while (!events.checkEvent(Event.ID.StreamEnd)) {
            Event event = events.getEvent();
            if (event.is(Event.ID.DocumentStart)) {
                number++;
                marked = new HashSet<>();
                YamlNode root = value(1);
                if (!isEmpty(root)) {
                    documents.add(new YamlDocument(source, fixedNumber > 0 ? fixedNumber : number, root, marked));
                }
            }
        }
    }

    private static boolean isEmpty(YamlNode root) {
        return root instanceof YamlScalar scalar
                && scalar.isNull()
                && scalar.text().isEmpty();
    }

    private YamlNode value(int depth) {
        YamlNode node = node(depth);
        if (node instanceof YamlScalar scalar && scalar.style() == ScalarStyle.PLAIN) {
            refuseSpecialFloat(scalar);
            warnOfSexagesimal(scalar);
        }
        return node;
    }

    private void refuseSpecialFloat(YamlScalar scalar) {
        if (PlainScalar.isSpecialFloat(scalar.text())) {
            report(
                    YamlRules.NOT_FINITE,
                    scalar.span().start(),
                    scalar.text() + " is no number that JSON can hold",
                    "Write a finite number, or \"" + scalar.text() + "\" in quotes");
        }
    }

    private void warnOfSexagesimal(YamlScalar scalar) {
        if (Sexagesimal.isOne(scalar.text())) {
            report(
                    YamlRules.SEXAGESIMAL,
                    scalar.span().start(),
                    scalar.text() + " is a string to Kubernetes and a number in base 60 to YAML 1.1",
                    "Write \"" + scalar.text() + "\" in quotes");
        }
    }

    private YamlNode node(int depth) {
        Event event = events.getEvent();
        if (depth > YamlReader.MAX_DEPTH) {
            report(
                    YamlRules.TOO_DEEP,
                    offset(event.getStartMark()),
                    "more than " + YamlReader.MAX_DEPTH + " lists and maps are nested",
                    "Nest less deeply");
            throw new Stop();
        }
        refuseMarks((NodeEvent) event);
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar);
        }
        if (event instanceof SequenceStartEvent sequence) {
            return sequence(sequence, depth);
        }
        if (event instanceof MappingStartEvent mapping) {
            return mapping(mapping, depth);
        }
        return new YamlScalar("*" + ((AliasEvent) event).getAnchor(), ScalarType.NULL, ScalarStyle.PLAIN, span(event));
    }

    private void refuseMarks(NodeEvent event) {
        int offset = offset(event.getStartMark());
        if (event.getAnchor() != null) {
            boolean alias = event instanceof AliasEvent;
            marked.add(offset);
            report(
                    YamlRules.ANCHOR,
                    offset,
                    (alias ? "alias " : "anchor ") + Quoted.of((alias ? "*" : "&") + event.getAnchor())
                            + " is not read",
                    alias ? "Write the value out here" : "Remove the anchor and write the value out where it is used");
        }
        String tag = tag(event);
        if (tag != null) {
            marked.add(offset);
            report(
                    YamlRules.TAG,
                    offset,
                    "tag " + Quoted.of(tag.replace(Tag.PREFIX, "!!")) + " is not read",
                    "Remove the tag; quote the value to make it a string");
        }
    }

    private static @Nullable String tag(NodeEvent event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag();
        }
        return event instanceof org.yaml.snakeyaml.events.CollectionStartEvent collection ? collection.getTag() : null;
    }

    private YamlScalar scalar(ScalarEvent event) {
        ScalarStyle style =
                switch (event.getScalarStyle()) {
                    case DOUBLE_QUOTED -> ScalarStyle.DOUBLE_QUOTED;
                    case SINGLE_QUOTED -> ScalarStyle.SINGLE_QUOTED;
                    case LITERAL -> ScalarStyle.LITERAL;
                    case FOLDED -> ScalarStyle.FOLDED;
                    default -> ScalarStyle.PLAIN;
                };
        String text = event.getValue();
        ScalarType type = style == ScalarStyle.PLAIN ? PlainScalar.typeOf(text) : ScalarType.STRING;
        return new YamlScalar(text, type, style, span(event));
    }

    private YamlSequence sequence(SequenceStartEvent start, int depth) {
        List<YamlNode> items = new ArrayList<>();
        while (!events.checkEvent(Event.ID.SequenceEnd)) {
            items.add(value(depth + 1));
        }
        Event end = events.getEvent();
        int lastEnd = items.isEmpty() ? -1 : items.get(items.size() - 1).span().end();
        return new YamlSequence(items, start.isFlow(), collectionSpan(start, end, start.isFlow(), lastEnd));
    }

    private YamlMapping mapping(MappingStartEvent start, int depth) {
        Map<String, YamlMapping.Entry> entries = new LinkedHashMap<>();
        int lastEnd = -1;
        while (!events.checkEvent(Event.ID.MappingEnd)) {
            YamlScalar key = key(depth);
            YamlNode value = value(depth + 1);
            lastEnd = Math.max(key.span().end(), value.span().end());
            add(entries, key, value);
        }
        Event end = events.getEvent();
        return new YamlMapping(entries, start.isFlow(), collectionSpan(start, end, start.isFlow(), lastEnd));
    }

    private void add(Map<String, YamlMapping.Entry> entries, YamlScalar key, YamlNode value) {
        YamlMapping.Entry first = entries.putIfAbsent(key.text(), new YamlMapping.Entry(key, value));
        if (first != null) {
            report(
                    YamlRules.DUPLICATE_KEY,
                    key.span().start(),
                    "key " + Quoted.of(key.text()) + " stands twice in this map",
                    "Keep one of them; the first is on line "
                            + source.position(first.key().span().start()).line());
        }
    }

    private YamlScalar key(int depth) {
        YamlNode key = node(depth + 1);
        int offset = key.span().start();
        if (!(key instanceof YamlScalar scalar)) {
            report(YamlRules.KEY, offset, key.words() + " is used as a key", "Use a string as the key");
            return new YamlScalar(key.toString(), ScalarType.STRING, ScalarStyle.PLAIN, key.span());
        }
        if (scalar.style() == ScalarStyle.PLAIN && scalar.text().equals("<<")) {
            report(YamlRules.KEY, offset, "merge key \"<<\" is not read", "Write the merged keys out here");
        } else if (scalar.isNull() && scalar.text().isEmpty()) {
            report(YamlRules.KEY, offset, "a key is missing here", "Write it before the \":\"");
        } else if (!scalar.isString() && !isDecimal(scalar)) {
            report(
                    YamlRules.KEY,
                    offset,
                    "key " + scalar.text() + " is read as " + scalar.type().words() + ", not as a string",
                    "Write \"" + scalar.text() + "\" in quotes");
        } else if (scalar.style() == ScalarStyle.PLAIN) {
            warnOfSexagesimal(scalar);
        }
        return scalar;
    }

    /** Kubernetes turns a signed 64-bit number into the string of its decimal form; only then is nothing lost. */
    private static boolean isDecimal(YamlScalar scalar) {
        return scalar.type() == ScalarType.INTEGER
                && scalar.canonical().equals(scalar.text())
                && new BigInteger(scalar.text()).bitLength() < Long.SIZE;
    }

    /** A block collection has no end of its own: SnakeYAML puts it where the next token starts. */
    private Span collectionSpan(Event start, Event end, boolean flow, int lastEnd) {
        int from = offset(start.getStartMark());
        return new Span(from, flow || lastEnd < 0 ? offset(end.getEndMark()) : lastEnd);
    }

    private Span span(Event event) {
        return new Span(offset(event.getStartMark()), offset(event.getEndMark()));
    }

    private int offset(Mark mark) {
        return source.charOffset(mark.getIndex());
    }

    private void syntaxError(SyntaxHint hint) {
        report(YamlRules.SYNTAX, hint.offset(), hint.message(), hint.fix());
    }

    private void report(RuleInfo rule, int offset, String message, String fix) {
        if (counts.merge(rule.severity(), 1, Integer::sum) > MAX_FINDINGS) {
            return;
        }
        Origin origin =
                new Origin(source.name(), fixedNumber > 0 ? fixedNumber : Math.max(1, number), source.position(offset));
        findings.add(rule.finding().origin(origin).message(message).fix(fix).build());
    }
}

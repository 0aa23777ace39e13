package io.sidan.bot.channel.app;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the flat XML of callbacks: the text of each element by its name, the first where several are called the same. */
final class CallbackXml {

    private static final int DEEPEST = 6;
    private static final XMLInputFactory READERS = readers();

    private CallbackXml() {}

    static Map<String, String> fields(String xml) {
        return fields(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    /** Refuses what is no XML, and any document type: no entity is ever looked up. */
    static Map<String, String> fields(InputStream xml) {
        try {
            XMLStreamReader reader = READERS.createXMLStreamReader(xml, "UTF-8");
            Map<String, String> fields = new LinkedHashMap<>();
            Deque<StringBuilder> open = new ArrayDeque<>();
            while (reader.hasNext()) {
                read(reader, reader.next(), open, fields);
            }
            return fields;
        } catch (XMLStreamException | IllegalArgumentException broken) {
            throw CallbackFault.UNREADABLE.refused();
        }
    }

    private static void read(XMLStreamReader reader, int event, Deque<StringBuilder> open, Map<String, String> fields) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> open.push(new StringBuilder());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                open.element().append(reader.getText());
            case XMLStreamConstants.END_ELEMENT ->
                fields.putIfAbsent(reader.getLocalName(), open.pop().toString().strip());
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw CallbackFault.UNREADABLE.refused();
            default -> {
                // comments and spaces say nothing
            }
        }
        if (open.size() > DEEPEST) {
            throw CallbackFault.UNREADABLE.refused();
        }
    }

    private static XMLInputFactory readers() {
        XMLInputFactory readers = XMLInputFactory.newDefaultFactory();
        readers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        readers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        readers.setProperty(XMLInputFactory.IS_COALESCING, true);
        return readers;
    }
}

"""A printer behind a local socket, as CUPS has it: as much of IPP (RFC 8010) as it takes to print on it."""

import http.server
import os
import socketserver
import struct
import tempfile
import threading

PPD = b'''*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "PAPER.PPD"
*Manufacturer: "Paper"
*Product: "(Paper)"
*ModelName: "Paper"
*ShortNickName: "Paper"
*NickName: "Paper"
*PSVersion: "(3010.000) 0"
*LanguageLevel: "3"
*ColorDevice: True
*DefaultColorSpace: RGB
*FileSystem: False
*cupsVersion: 2.4
*cupsFilter: "application/pdf 0 -"
*OpenUI *PageSize/Media Size: PickOne
*OrderDependency: 10 AnySetup *PageSize
*DefaultPageSize: A4
*PageSize A4/A4: "<</PageSize[595 842]>>setpagedevice"
*CloseUI: *PageSize
*OpenUI *PageRegion/Media Size: PickOne
*OrderDependency: 10 AnySetup *PageRegion
*DefaultPageRegion: A4
*PageRegion A4/A4: "<</PageSize[595 842]>>setpagedevice"
*CloseUI: *PageRegion
*DefaultImageableArea: A4
*ImageableArea A4/A4: "0 0 595 842"
*DefaultPaperDimension: A4
*PaperDimension A4/A4: "595 842"
'''
SEND_DOCUMENT, PRINT_JOB, CREATE_JOB = 0x0006, 0x0002, 0x0005
OPERATION, JOB, PRINTER, END = b"\x01", b"\x02", b"\x04", b"\x03"
BOOLEAN, INTEGER, ENUM, NAME, KEYWORD, URI, CHARSET, LANGUAGE, MIME = 0x22, 0x21, 0x23, 0x42, 0x44, 0x45, 0x47, 0x48, 0x49


def attribute(kind, name, value):
    if isinstance(value, bool):
        value = bytes([value])
    elif isinstance(value, int):
        value = struct.pack(">i", value)
    else:
        value = value.encode()
    return struct.pack(">BH", kind, len(name)) + name.encode() + struct.pack(">H", len(value)) + value


ABOUT_PRINTER = PRINTER + b"".join(attribute(*each) for each in (
    (NAME, "printer-name", "Paper"), (NAME, "printer-info", "Paper"), (NAME, "printer-make-and-model", "Paper"),
    (URI, "printer-uri-supported", "ipp://localhost/printers/Paper"), (URI, "device-uri", "file:///dev/null"),
    (BOOLEAN, "printer-is-accepting-jobs", True), (ENUM, "printer-state", 3), (KEYWORD, "printer-state-reasons", "none"),
    (ENUM, "printer-type", 0x4), (MIME, "document-format-supported", "application/pdf"), (KEYWORD, "media-default", "iso_a4_210x297mm")))
ABOUT_JOB = JOB + b"".join(attribute(*each) for each in (
    (INTEGER, "job-id", 1), (URI, "job-uri", "ipp://localhost/jobs/1"), (ENUM, "job-state", 9)))


class Answering(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        self.answer(PPD, "application/vnd.cups-ppd") if self.path.endswith(".ppd") else self.send_error(404)

    def do_POST(self):
        asked = self.body()
        version, operation, number = asked[:2], *struct.unpack(">Hi", asked[2:8])
        if operation in (SEND_DOCUMENT, PRINT_JOB):
            self.server.papers.append(asked[asked.index(b"%PDF"):])
        about = ABOUT_JOB if operation in (SEND_DOCUMENT, PRINT_JOB, CREATE_JOB) else ABOUT_PRINTER
        self.answer(version + struct.pack(">Hi", 0, number) + OPERATION + attribute(CHARSET, "attributes-charset", "utf-8")
                    + attribute(LANGUAGE, "attributes-natural-language", "en") + about + END, "application/ipp")

    def body(self):
        if self.headers.get("Transfer-Encoding", "") != "chunked":
            return self.rfile.read(int(self.headers["Content-Length"]))
        parts = []
        while size := int(self.rfile.readline(), 16):
            parts.append(self.rfile.read(size))
            self.rfile.readline()
        self.rfile.readline()
        return b"".join(parts)

    def answer(self, body, kind):
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class Printer(socketserver.ThreadingUnixStreamServer):
    """`with Printer() as printer:` is a printer at `printer.socket_path`; `papers` are the PDFs that came."""

    daemon_threads = True

    def __init__(self):
        self.folder = tempfile.TemporaryDirectory(prefix="printer-")
        self.socket_path = os.path.join(self.folder.name, "cups.sock")
        self.papers = []
        super().__init__(self.socket_path, Answering)

    def __enter__(self):
        threading.Thread(target=self.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.shutdown()
        self.server_close()
        self.folder.cleanup()

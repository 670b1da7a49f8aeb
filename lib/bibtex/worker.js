import { parentPort, workerData } from "node:worker_threads"
import { read } from "./file.js"

read(workerData, (told) => parentPort.postMessage(told))
